import { hindranceOf, isOffered } from '@qicheng/records';
import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { ACTS } from '../../messages/agreement';
import { useAgreementActions, type Agreement } from '../../party/agreement.api';

interface Words {
  readonly label: string;
  readonly next: string;
  readonly done: string;
  readonly actor?: string;
  readonly reason?: string;
}

interface Props {
  readonly agreement: Agreement;
  readonly action: 'reject' | 'withdrawInvite' | 'requestCancel' | 'withdrawCancel';
  /** As high as the main button beside it. */
  readonly large?: boolean;
}

/** One step of the workflow that takes something back, where it is the company's; hindered it stands there with the reason. */
export function ActButton({ agreement, action, large = false }: Props) {
  const { act } = useAgreementActions(agreement.id);
  const { message } = App.useApp();
  if (!isOffered(agreement, action)) return null;
  const { label, next, actor, done, reason: reasonLabel }: Words = ACTS[action];
  return (
    <ConfirmAction
      label={label}
      next={next}
      obstacle={hindranceOf(agreement, action)}
      button={{ danger: true, ...(large && { size: 'large' as const }) }}
      {...(actor !== undefined && { actor })}
      {...(reasonLabel !== undefined && { reasonLabel })}
      onConfirm={async (reason) => {
        await act(action, { version: agreement.version, ...(reasonLabel !== undefined && { reason }) });
        void message.success(done);
      }}
    />
  );
}
