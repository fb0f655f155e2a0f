import { isOffered } from '@qicheng/records';
import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { ACTS } from '../../messages/agreement';
import { useAgreementActions, type MyAgreement } from './agreement.api';

/** Refuses an invitation, with a reason. */
export function DeclineButton({ agreement }: { readonly agreement: MyAgreement }) {
  const { act } = useAgreementActions(agreement.id);
  const { message } = App.useApp();
  if (!isOffered(agreement, 'decline') || agreement.takenElsewhere) return null;
  return (
    <ConfirmAction
      label={ACTS.decline.label}
      next={ACTS.decline.next}
      reasonLabel={ACTS.decline.reason}
      onConfirm={async (reason) => {
        await act('decline', { version: agreement.version, reason });
        void message.success(ACTS.decline.done);
      }}
    />
  );
}
