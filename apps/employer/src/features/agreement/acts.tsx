import { isOpen, PrintAgreement } from '@qicheng/records';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { ACTS } from '../../messages/agreement';
import { ActButton } from './act-button';
import { printSheets, type Agreement } from '../../party/agreement.api';
import styles from './agreement.module.css';

/** What the company can do with an agreement that is not waiting for its confirmation. */
export function Acts({ agreement }: { readonly agreement: Agreement }) {
  const navigate = useNavigate();
  const { id, state, name, nextMark, terminationId } = agreement;
  return (
    <div className={styles.acts}>
      <PrintAgreement
        view={agreement}
        partner={name}
        prepare={() => printSheets(id)}
        button={nextMark === 'EMPLOYER_SEALED' ? { type: 'primary' } : {}}
      />
      {state === 'INVITED' && isOpen(agreement, 'withdrawInvite') && (
        <Button type="primary" onClick={() => void navigate(`/invitations/${id}`)}>
          {ACTS.editInvitation}
        </Button>
      )}
      <ActButton agreement={agreement} action="withdrawInvite" />
      <ActButton agreement={agreement} action="requestCancel" />
      <ActButton agreement={agreement} action="withdrawCancel" />
      {terminationId !== null && (
        <Button onClick={() => void navigate(`/terminations/${terminationId}`)}>{ACTS.termination}</Button>
      )}
      {state === 'SIGNED' && terminationId === null && (
        <Button danger onClick={() => void navigate(`/agreements/${id}/terminate`)}>
          {ACTS.terminate}
        </Button>
      )}
    </div>
  );
}
