import { QRCode } from 'antd';
import styles from './proof.module.css';

interface Props {
  readonly value: string;
  /** What the code leads to, for who cannot see it. */
  readonly alt: string;
  /** CSS pixels. */
  readonly size?: number;
}

/** A QR code, black on white by day and by night and sharp on paper. */
export const QrCode = ({ value, alt, size = 128 }: Props) => (
  <span role="img" aria-label={alt} className={styles.code}>
    <span aria-hidden="true">
      <QRCode
        type="svg"
        value={value}
        size={size}
        errorLevel="M"
        color="#000000"
        bgColor="#ffffff"
        bordered={false}
        marginSize={2}
        styles={{ root: { padding: 0 } }}
      />
    </span>
  </span>
);
