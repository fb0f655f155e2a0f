import { agreementWorkflow } from '@qicheng/domain';
import { PageHeader, QueryFace, StateTag } from '@qicheng/ui';
import { useParams } from 'react-router';
import { AGREEMENT } from '../../messages/agreement';
import { MENU } from '../../messages/menu';
import { AgreementDetail } from './agreement-detail';
import { useAgreement, useLiveAgreements } from '../../party/agreement.api';
import { ConfirmForm } from './confirm-form';
import { StandingNote } from './standing-note';

/** One agreement or invitation: a form while the company has to confirm it, a sheet with what can be done otherwise. */
export default function AgreementPage() {
  const { id = '' } = useParams();
  const query = useAgreement(id);
  useLiveAgreements();
  return (
    <QueryFace query={query} shape="form" page>
      {(agreement) => (
        <>
          <PageHeader
            title={AGREEMENT.of(agreement.name)}
            tag={<StateTag flow={agreementWorkflow} state={agreement.state} />}
            trail={[{ to: '/agreements', label: MENU.agreements }]}
            lead={leadOf(agreement)}
          />
          <StandingNote agreement={agreement} />
          {agreement.state === 'EMPLOYER_CONFIRM' && agreement.editable ? (
            <ConfirmForm key={`${agreement.id}:${agreement.submittedAt}`} agreement={agreement} />
          ) : (
            <AgreementDetail agreement={agreement} />
          )}
        </>
      )}
    </QueryFace>
  );
}

interface Head {
  readonly collegeName: string;
  readonly majorName: string;
  readonly agreementNo: string | null;
  readonly initiator: keyof typeof AGREEMENT.initiator;
}

const leadOf = ({ collegeName, majorName, agreementNo, initiator }: Head): string =>
  [collegeName, majorName, AGREEMENT.initiator[initiator], agreementNo && AGREEMENT.no(agreementNo)]
    .filter(Boolean)
    .join(' · ');
