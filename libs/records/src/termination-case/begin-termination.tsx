import { describeError } from '@qicheng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { CASE } from './messages';
import styles from './termination-case.module.css';
import { startTermination } from './termination.api';

const M = CASE.begin;

interface Props {
  readonly agreementId: string;
  /** What follows from a termination, point by point. */
  readonly points: readonly string[];
  /** Is told the id of the new request. */
  readonly onBegun: (id: string) => void;
}

/** What follows from a termination, before a request is opened. */
export function BeginTermination({ agreementId, points, onBegun }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const begin = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      onBegun(await startTermination(agreementId));
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={M.title}
        description={
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        }
      />
      <div className={styles.dock}>
        {failure !== undefined && <Alert type="error" showIcon role="alert" title={describeError(failure).text} />}
        <Button type="primary" danger size="large" loading={busy} onClick={() => void begin()}>
          {M.ok}
        </Button>
      </div>
    </>
  );
}
