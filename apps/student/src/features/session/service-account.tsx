import { WechatOutlined } from '@ant-design/icons';
import { $api } from '@qicheng/api-client';
import { QrCode } from '@qicheng/ui';
import { Button } from 'antd';
import { SESSION } from '../../messages/session';
import styles from './service-account.module.css';

const { service: M } = SESSION;

/** Asks, in words and with its own QR code, to follow the school's service account; words only while the school has told no code. */
export function ServiceAccount({ onDismiss }: { readonly onDismiss?: () => void }) {
  const { data } = $api.useQuery('get', '/api/service-account', {}, { staleTime: Infinity });
  if (data === undefined) return null;
  return <ServiceAccountCard {...data} {...(onDismiss && { onDismiss })} />;
}

interface Props {
  readonly name: string | null;
  readonly url: string | null;
  readonly onDismiss?: () => void;
}

/** The same for an account that is known. */
export const ServiceAccountCard = ({ name, url, onDismiss }: Props) => (
  <section className={styles.card} aria-label={M.title}>
    <div>
      <h2 className={styles.title}>
        <WechatOutlined aria-hidden="true" /> {M.title}
      </h2>
      <p className={styles.text}>{M.text(name)}</p>
      {onDismiss && <Button onClick={onDismiss}>{M.dismiss}</Button>}
    </div>
    {url !== null && (
      <figure className={styles.code}>
        <QrCode value={url} alt={M.code} size={116} />
        <figcaption>{M.scan}</figcaption>
      </figure>
    )}
  </section>
);
