import { useTypedDraft } from '@qicheng/records';
import { App } from 'antd';
import { ORIGIN } from '../../messages/origin';
import { useOriginActions, type OriginReview } from './origin.api';
import { sendDraft } from './send-draft';
import { NOTHING_TYPED, type Typed } from './typed';

/** What is typed over a review, kept in this browser at once and on the server soon; another tab's changes are taken in beneath it. */
export function useOriginDraft({ id }: OriginReview) {
  const { message } = App.useApp();
  const actions = useOriginActions();
  const work = useTypedDraft<Typed>({
    form: `origin:${id}`,
    nothing: NOTHING_TYPED,
    save: (typed) => sendDraft(actions, typed, () => void message.info(ORIGIN.merged)),
    restoredText: ORIGIN.restored,
  });
  return { ...work, actions };
}
