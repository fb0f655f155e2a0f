import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { GRADUATE } from '../../messages/graduate';
import { useGraduateActions, type StudentAccountView } from './graduate.api';
import styles from './graduate.module.css';

const { account: M } = GRADUATE;

/** What staff can do for a graduate who cannot get in. */
export function StudentAccountActions({ account }: { readonly account: StudentAccountView }) {
  const { resetAccount, unlockAccount } = useGraduateActions();
  const { message } = App.useApp();
  const reset = async (reason: string) => {
    await resetAccount(account.id, reason);
    message.success(M.resetDone);
  };
  const unlock = async () => {
    await unlockAccount(account.id);
    message.success(M.unlockDone);
  };
  return (
    <div className={styles.actions}>
      {account.actions.includes('unlock') && (
        <ConfirmAction
          label={M.unlock}
          next={M.unlockNext}
          actor={M.unlockActor}
          onConfirm={unlock}
          button={{ size: 'small', type: 'primary' }}
        />
      )}
      <ConfirmAction
        label={M.reset}
        next={M.resetNext}
        actor={M.resetActor}
        reasonLabel={M.resetReason}
        onConfirm={reset}
        obstacle={account.actions.includes('reset') ? undefined : M.resetNot}
        button={{ size: 'small', danger: true }}
      />
    </div>
  );
}
