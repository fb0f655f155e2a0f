import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Button, Typography } from 'antd';
import { usePortal } from '../app/portal-context';
import { M } from '../messages';
import { classes } from '../theme';
import { describeError } from './describe-error';
import styles from './face.module.css';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What the person had typed is still here; says so. */
  readonly kept?: boolean;
  readonly compact?: boolean;
  /** It stands in for a whole page: its title is the page's heading. */
  readonly page?: boolean;
}

/** What happened, what was kept, how to go on, and the number to quote. */
export function ErrorFace({ error, onRetry, kept = false, compact = false, page = false }: Props) {
  const { title, text, requestId, final } = describeError(error);
  const Title = page ? 'h1' : 'p';
  return (
    <div className={classes(styles.face, compact && styles.compact)} role="alert">
      <span className={styles.mark} aria-hidden="true">
        <ExclamationCircleOutlined />
      </span>
      <Title className={styles.title}>{title}</Title>
      <p className={styles.text}>
        {text}
        {kept && M.face.kept}
      </p>
      <div className={styles.actions}>{final ? <HomeButton /> : <Again onRetry={onRetry} />}</div>
      {requestId !== undefined && (
        <Typography.Text className={styles.request ?? ''} copyable={{ text: requestId, tooltips: [M.face.copy, ''] }}>
          {M.face.requestId} {requestId}
        </Typography.Text>
      )}
    </div>
  );
}

const Again = ({ onRetry }: { readonly onRetry: Props['onRetry'] | undefined }) => (
  <>
    {onRetry !== undefined && (
      <Button type="primary" onClick={onRetry}>
        {M.face.retry}
      </Button>
    )}
    <Button onClick={() => window.location.reload()}>{M.face.reload}</Button>
  </>
);

const HomeButton = () => <Button href={`/${usePortal()}/`}>{M.face.home}</Button>;
