import { DisconnectOutlined } from '@ant-design/icons';
import { useSyncExternalStore } from 'react';
import { M } from '../messages';
import styles from './live.module.css';

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** Whether the browser believes in a connection. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );

/** Says that the connection is gone and that work may go on. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <div role="status" aria-label={M.shell.ribbon}>
      {!online && (
        <p className={styles.offline}>
          <DisconnectOutlined aria-hidden="true" /> {M.offline.text}
        </p>
      )}
    </div>
  );
}
