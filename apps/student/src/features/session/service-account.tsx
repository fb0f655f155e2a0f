import { WechatOutlined } from '@ant-design/icons';
import { Button, QRCode } from 'antd';
import { SESSION } from '../../messages/session';
import styles from './service-account.module.css';

/** Asks, in words and with a code, to follow the school's service account; the code opens this portal on the phone. */
export const ServiceAccount = ({ onDismiss }: { readonly onDismiss?: () => void }) => (
  <section className={styles.card} aria-label={SESSION.service.title}>
    <div>
      <h2 className={styles.title}>
        <WechatOutlined aria-hidden="true" /> {SESSION.service.title}
      </h2>
      <p className={styles.text}>{SESSION.service.text}</p>
      {onDismiss && <Button onClick={onDismiss}>{SESSION.service.dismiss}</Button>}
    </div>
    <figure className={styles.code}>
      <div aria-hidden="true">
        <QRCode value={`${window.location.origin}/student/`} type="svg" size={116} bgColor="#ffffff" color="#000000" />
      </div>
      <figcaption>{SESSION.service.scan}</figcaption>
    </figure>
  </section>
);
