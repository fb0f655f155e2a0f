import { originField, type OriginFieldKey } from '@qicheng/domain';
import { Button } from 'antd';
import { CORRECTION } from '../../messages/correction';
import styles from './origin.module.css';

interface Props {
  readonly field: OriginFieldKey;
  readonly onDispute: (field: OriginFieldKey) => void;
}

/** Opens the request to correct a value that the school keeps. */
export const DisputeButton = ({ field, onDispute }: Props) => (
  <Button
    type="link"
    size="small"
    className={styles.dispute ?? ''}
    aria-label={CORRECTION.askOf(originField(field).label)}
    onClick={() => onDispute(field)}
  >
    {CORRECTION.ask}
  </Button>
);
