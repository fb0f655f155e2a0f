import { hindranceOf, isOffered, leadsTo } from '@qicheng/records';
import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { ACTS } from '../../messages/agreement';
import { useAgreementActions, type MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import { actorIn } from './standing';

type Action =
  | 'confirmChanges'
  | 'refuseChanges'
  | 'withdraw'
  | 'requestCancel'
  | 'withdrawCancel'
  | 'withdrawReissue'
  | 'discard';

interface Words {
  readonly label: string;
  readonly next: string;
  /** Who acts then; whose turn it is in the state that follows when left out. */
  readonly actor?: string;
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
  const { label, next, done, reason: reasonLabel, ...words }: Words = ACTS[action];
  const actor = words.actor ?? actorIn(leadsTo(agreement, action));
  const obstacle = hindranceOf(agreement, action);
  return (
    <>
      <ConfirmAction
        label={label}
        next={next}
        {...(actor !== undefined && { actor })}
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
