import { onSessionExpired } from '@qicheng/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { M } from '../messages';
import { sessionRestored } from './session-restored';

interface Props {
  /** Whose page this is; another account coming back reloads it. */
  readonly accountId: string;
  /** The portal's log-in form; calls `done` with the account's id. */
  readonly signIn: (done: (accountId: string) => void) => ReactNode;
  /** For tests; reloads the page otherwise. */
  readonly reload?: () => void;
}

/** Lays the log-in form over the page when any request finds the session gone; afterwards the page goes on as it was. */
export function SessionExpired({ accountId, signIn, reload = () => window.location.reload() }: Props) {
  const [expired, setExpired] = useState(false);
  const queries = useQueryClient();
  useEffect(() => onSessionExpired(() => setExpired(true)), []);
  const done = (id: string) => {
    if (id !== accountId) return reload();
    setExpired(false);
    sessionRestored();
    void queries.invalidateQueries();
  };
  return (
    <Modal
      open={expired}
      title={M.session.title}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
      width={420}
      zIndex={2000}
    >
      <p>{M.session.text}</p>
      {expired && signIn(done)}
    </Modal>
  );
}
