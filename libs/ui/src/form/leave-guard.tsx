import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { M } from '../messages';

interface Props {
  readonly when: boolean;
  /** Forgets what this browser keeps for a reload: whoever leaves on purpose was told that it is gone. */
  readonly onLeave?: () => void;
}

/** While `when` holds, asks before the page is left, inside the app or by closing the tab. */
export function LeaveGuard({ when, onLeave }: Props) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={M.form.leaveTitle}
      okText={M.form.leave}
      cancelText={M.form.stay}
      okButtonProps={{ danger: true }}
      onOk={() => {
        onLeave?.();
        blocker.proceed?.();
      }}
      onCancel={() => blocker.reset?.()}
    >
      {M.form.leaveText}
    </Modal>
  );
}
