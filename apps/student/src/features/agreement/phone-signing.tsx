import { MobileOutlined } from '@ant-design/icons';
import { describeError, QrCode, useNow } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { SIGNING } from '../../messages/signing';
import type { LiveNews } from './agreement.api';
import { linkState } from './link-state';
import styles from './signing.module.css';
import { useSigningLink } from './use-signing-link';

const M = SIGNING.phone;

interface Props {
  readonly id: string;
  /** What the API has told last. */
  readonly news: LiveNews | undefined;
}

/** A code that opens the signing page on the phone, how long it works, and a new one when it does not any more. */
export function PhoneSigning({ id, news }: Props) {
  const { link, opened, busy, failure, make } = useSigningLink(id, news);
  const now = useNow();
  const state = linkState(link, opened, now);
  return (
    <div className={styles.phone}>
      <h3 className={styles.phoneTitle}>
        <MobileOutlined aria-hidden="true" /> {M.title}
      </h3>
      <p className={styles.soft}>{M.lead}</p>
      {link !== undefined && state.kind === 'waiting' && (
        <>
          <QrCode value={link.url} alt={M.alt} size={168} />
          <p>{M.scan}</p>
        </>
      )}
      <p role="status" className={styles.state}>
        {state.words}
      </p>
      {failure !== undefined && <Alert type="error" showIcon role="alert" title={describeError(failure).text} />}
      <Button type={link === undefined ? 'primary' : 'default'} loading={busy} onClick={() => void make()}>
        {link === undefined ? M.make : M.again}
      </Button>
    </div>
  );
}
