import { EditOutlined } from '@ant-design/icons';
import { isOpen, PrintAgreement, ReissueButton } from '@qicheng/records';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { ACTS, AGREEMENT } from '../../messages/agreement';
import { AcceptButton } from './accept-button';
import { ActButton } from './act-button';
import { printSheets, useAgreementActions, type MyAgreement } from './agreement.api';
import styles from './agreement.module.css';
import { DeclineButton } from './decline-button';

/** What the graduate can do with an agreement now, the next step first; on a phone that one stays at the thumb. */
export function Acts({ agreement }: { readonly agreement: MyAgreement }) {
  const navigate = useNavigate();
  const { id, version, employerName, nextMark } = agreement;
  const { act } = useAgreementActions(id);
  const toPrint = nextMark === 'EMPLOYER_SEALED' || nextMark === 'AGENCY_SEALED';
  const print = (
    <PrintAgreement
      view={agreement}
      partner={employerName}
      prepare={() => printSheets(id)}
      button={toPrint ? { type: 'primary', size: 'large' } : {}}
    />
  );
  return (
    <div className={styles.acts}>
      <div className={styles.main}>
        {isOpen(agreement, 'sign') && (
          <Button
            type="primary"
            size="large"
            icon={<EditOutlined aria-hidden="true" />}
            onClick={() => void navigate(`/agreements/${id}/sign`)}
          >
            {ACTS.signHere}
          </Button>
        )}
        <AcceptButton agreement={agreement} />
        <DeclineButton agreement={agreement} />
        <ActButton agreement={agreement} action="confirmChanges" primary />
        <ActButton agreement={agreement} action="refuseChanges" />
        {toPrint && print}
      </div>
      <div className={styles.more}>
        {!toPrint && print}
        <ActButton agreement={agreement} action="withdraw" />
        {agreement.cancelAskedBy === null && <ActButton agreement={agreement} action="requestCancel" danger />}
        <ActButton agreement={agreement} action="withdrawCancel" />
        <ReissueButton
          view={agreement}
          onAsk={(reissueKind, reason) => act('requestReissue', { version, reissueKind, reason })}
        />
        <ActButton agreement={agreement} action="withdrawReissue" />
        <ActButton agreement={agreement} action="discard" danger />
        <TerminationDoor agreement={agreement} />
      </div>
    </div>
  );
}

function TerminationDoor({ agreement: { id, state, terminationId } }: { readonly agreement: MyAgreement }) {
  const navigate = useNavigate();
  if (terminationId !== null)
    return <Button onClick={() => void navigate(`/terminations/${terminationId}`)}>{AGREEMENT.termination}</Button>;
  if (state !== 'SIGNED') return null;
  return (
    <Button danger onClick={() => void navigate(`/agreements/${id}/terminate`)}>
      {AGREEMENT.terminate}
    </Button>
  );
}
