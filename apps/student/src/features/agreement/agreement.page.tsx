import { agreementWorkflow } from '@qicheng/domain';
import { PageHeader, QueryFace, StateTag } from '@qicheng/ui';
import { Alert } from 'antd';
import { useParams } from 'react-router';
import { AGREEMENT } from '../../messages/agreement';
import { FORM } from '../../messages/agreement-form';
import { MENU } from '../../messages/menu';
import { AgreementDetail } from './agreement-detail';
import { AgreementForm } from './agreement-form';
import { useLiveAgreements, useMyAgreement, type MyAgreement } from './agreement.api';
import styles from './agreement.module.css';

/** One agreement or invitation: a form while the graduate may write it, a sheet with what can be done otherwise. */
export default function AgreementPage() {
  const { id = '' } = useParams();
  const query = useMyAgreement(id);
  useLiveAgreements();
  return (
    <QueryFace query={query} shape="form" page>
      {(agreement) => <Agreement key={agreement.id} agreement={agreement} />}
    </QueryFace>
  );
}

function Agreement({ agreement }: { readonly agreement: MyAgreement }) {
  const { state, employerName, agreementNo, editable, returnReason, initiator } = agreement;
  const whose = initiator === 'EMPLOYER' ? AGREEMENT.byEmployer : AGREEMENT.byMe;
  return (
    <>
      <PageHeader
        title={employerName ?? AGREEMENT.unknownEmployer}
        tag={<StateTag flow={agreementWorkflow} state={state} />}
        trail={[{ to: '/agreements', label: MENU.agreements }]}
        lead={editable ? FORM.editLead : [whose, agreementNo && AGREEMENT.no(agreementNo)].filter(Boolean).join(' · ')}
      />
      {returnReason !== null && (state === 'RETURNED' || state === 'VOID') && (
        <Alert
          className={styles.alert ?? ''}
          type="error"
          showIcon
          title={AGREEMENT.returned}
          description={returnReason}
        />
      )}
      {editable ? <AgreementForm agreement={agreement} /> : <AgreementDetail agreement={agreement} />}
    </>
  );
}
