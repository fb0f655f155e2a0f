import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router';
import { AGREEMENT } from '../../messages/agreement';
import type { MyAgreements } from './agreement.api';
import styles from './agreement.module.css';
import { sortOut } from './standing';

/** Starts an agreement, or says in words why that cannot be done now; silent while one is under way anyway. */
export function StartButton({ mine: { mayInitiate, hindrance, items } }: { readonly mine: MyAgreements }) {
  const navigate = useNavigate();
  if (mayInitiate)
    return (
      <div className={styles.dock}>
        <Button
          type="primary"
          size="large"
          icon={<PlusOutlined aria-hidden="true" />}
          onClick={() => void navigate('/agreements/new')}
        >
          {AGREEMENT.start}
        </Button>
      </div>
    );
  if (sortOut(items).current.length > 0 || hindrance === null) return null;
  return <Alert type="info" showIcon title={AGREEMENT.cannotStart(hindrance)} />;
}
