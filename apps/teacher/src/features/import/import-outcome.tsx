import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router';
import { IMPORT } from '../../messages/import';
import type { ImportDetail } from './import.api';
import styles from './import.module.css';
import { outcomeOf } from './outcome-of';
import { RefusedFile } from './refused-file';

/** What became of the batch and where to go from here. */
export function ImportOutcome({ batch }: { readonly batch: ImportDetail }) {
  const navigate = useNavigate();
  const again = <Button onClick={() => void navigate('/imports')}>{IMPORT.detail.again}</Button>;
  if (batch.state === 'REFUSED' && !batch.actions.includes('assign'))
    return <RefusedFile reason={batch.refusal ?? ''} action={again} />;
  const { tone, title, text } = outcomeOf(batch);
  const next =
    batch.state === 'COMMITTED' ? (
      <Button type="primary" onClick={() => void navigate('/graduates')}>
        {IMPORT.result.goGraduates}
      </Button>
    ) : (
      batch.actions.includes('commit') || again
    );
  return (
    <Alert
      className={styles.outcome ?? ''}
      type={tone}
      showIcon
      role="status"
      title={title}
      description={text}
      action={next === true ? undefined : next}
    />
  );
}
