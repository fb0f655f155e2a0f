import { saveOver, useTypedDraft } from '@qicheng/records';
import { App } from 'antd';
import { FORM } from '../../messages/agreement-form';
import { useAgreementActions, type MyAgreement } from './agreement.api';
import { draftPayload, isEmptyPayload, NOTHING_TYPED, type Typed } from './typed';

/** What is typed over an agreement, saved by itself. */
export function useAgreementDraft({ id }: MyAgreement) {
  const { message } = App.useApp();
  const actions = useAgreementActions(id);
  const send = (typed: Typed) =>
    saveOver(
      actions,
      async (stored) => {
        const payload = draftPayload(stored, typed);
        if (!isEmptyPayload(payload)) await actions.save({ version: stored.version, ...payload });
      },
      () => void message.info(FORM.merged),
    );
  const work = useTypedDraft<Typed>({
    form: `agreement:${id}`,
    nothing: NOTHING_TYPED,
    save: send,
    restoredText: FORM.restored,
  });
  return { ...work, actions };
}
