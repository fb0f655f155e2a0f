import { ConfirmAction } from '@qicheng/ui';
import { App } from 'antd';
import { GRADUATE } from '../../messages/graduate';
import { useGraduateActions, type StudentAccountView } from './graduate.api';
import styles from './graduate.module.css';

const { account: M } = GRADUATE;

/** What staff can do for a graduate who cannot get in, and the centre against one who must not. */
export function StudentAccountActions({ account: { id, actions } }: { readonly account: StudentAccountView }) {
  const { resetAccount, unlockAccount, disableAccount, enableAccount } = useGraduateActions();
  const { message } = App.useApp();
  const saying = (done: string, act: (id: string, reason: string) => Promise<void>) => async (reason: string) => {
    await act(id, reason);
    message.success(done);
  };
  return (
    <div className={styles.actions}>
      {actions.includes('unlock') && (
        <ConfirmAction
          label={M.unlock}
          next={M.unlockNext}
          actor={M.unlockActor}
          onConfirm={saying(M.unlockDone, unlockAccount)}
          button={{ size: 'small', type: 'primary' }}
        />
      )}
      <ConfirmAction
        label={M.reset}
        next={M.resetNext}
        actor={M.resetActor}
        reasonLabel={M.resetReason}
        onConfirm={saying(M.resetDone, resetAccount)}
        obstacle={actions.includes('reset') ? undefined : M.resetNot}
        button={{ size: 'small', danger: true }}
      />
      {actions.includes('disable') && (
        <ConfirmAction
          label={M.disable}
          next={M.disableNext}
          actor={M.disableActor}
          reasonLabel={M.disableReason}
          onConfirm={saying(M.disableDone, disableAccount)}
          button={{ size: 'small', danger: true }}
        />
      )}
      {actions.includes('enable') && (
        <ConfirmAction
          label={M.enable}
          next={M.enableNext}
          reasonLabel={M.enableReason}
          onConfirm={saying(M.enableDone, enableAccount)}
          button={{ size: 'small', type: 'primary' }}
        />
      )}
    </div>
  );
}
