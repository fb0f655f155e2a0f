import { hindranceOf, isOffered } from '@qicheng/records';
import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { ACTS } from '../../messages/agreement';
import { useAgreementActions, type MyAgreement } from './agreement.api';
import styles from './agreement.module.css';

type Action = 'confirmChanges' | 'refuseChanges' | 'withdraw' | 'requestCancel' | 'discard';

interface Words {
  readonly label: string;
  readonly next: string;
  readonly actor: string;
  readonly done: string;
  readonly reason?: string;
}

interface Props {
  readonly agreement: MyAgreement;
  readonly action: Action;
  readonly primary?: boolean;
  readonly danger?: boolean;
}

/** One step of the workflow, where it is the graduate's; hindered it stands there with the reason. */
export function ActButton({ agreement, action, primary = false, danger = false }: Props) {
  const { act } = useAgreementActions(agreement.id);
  const { message } = App.useApp();
  if (!isOffered(agreement, action)) return null;
  const { label, next, actor, done, reason: reasonLabel }: Words = ACTS[action];
  const obstacle = hindranceOf(agreement, action);
  return (
    <>
      <ConfirmAction
        label={label}
        next={next}
        actor={actor}
        obstacle={obstacle}
        button={{ danger, ...(primary && { type: 'primary' as const, size: 'large' as const }) }}
        {...(reasonLabel !== undefined && { reasonLabel })}
        onConfirm={async (reason) => {
          const said = reasonLabel === undefined ? { confirmed: true } : { reason };
          await act(action, { version: agreement.version, ...said });
          void message.success(done);
        }}
      />
      {obstacle !== undefined && <span className={styles.hindrance}>{obstacle}</span>}
    </>
  );
}
