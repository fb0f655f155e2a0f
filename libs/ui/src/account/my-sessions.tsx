import type { SessionItem } from '@qicheng/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Tag } from 'antd';
import { QueryFace } from '../face/query-face';
import { FormSection } from '../form';
import { ConfirmAction } from '../record/confirm-action';
import { dateTime } from '../theme';
import styles from './account.module.css';
import { accountApi } from './account-api';
import { deviceName } from './device-name';
import { A } from './messages';

const KEY = ['my-sessions'];

/** Every browser that is signed in to this account, each with the way to sign it out. */
export function MySessions() {
  const query = useQuery({ queryKey: KEY, queryFn: accountApi.sessions });
  return (
    <FormSection title={A.page.sessions} hint={A.page.sessionsHint}>
      <QueryFace query={query}>{(items) => items.map((item) => <Device key={item.id} {...item} />)}</QueryFace>
    </FormSection>
  );
}

function Device({ id, userAgent, ip, signedInAt, lastSeenAt, current }: SessionItem) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const end = async () => {
    await accountApi.endSession(id);
    void message.success(A.page.ended);
    await queries.invalidateQueries({ queryKey: KEY });
  };
  return (
    <div className={styles.device}>
      <div>
        <strong>{deviceName(userAgent) ?? A.page.unknown}</strong> {current && <Tag color="success">{A.page.here}</Tag>}
        <p>
          {[ip, A.page.signedIn(dateTime(signedInAt)), A.page.seen(dateTime(lastSeenAt))].filter(Boolean).join(' · ')}
        </p>
      </div>
      {!current && <ConfirmAction label={A.page.end} next={A.page.endNext} onConfirm={end} />}
    </div>
  );
}
