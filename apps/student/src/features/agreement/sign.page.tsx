import { hindranceOf, isOpen, SigningPanel, type Signing } from '@qicheng/records';
import { PageHeader, QueryFace, useFinger, useNarrow } from '@qicheng/ui';
import { Alert } from 'antd';
import { useParams } from 'react-router';
import { SIGNING } from '../../messages/signing';
import {
  useAgreementActions,
  useLiveAgreements,
  useMyAgreement,
  useSheet,
  type LiveNews,
  type MyAgreement,
} from './agreement.api';
import { PhoneSigning } from './phone-signing';
import { SignedFace } from './signed-face';
import { sendSignatureCode, signHere } from './signing.api';

/** The graduate's handwritten signature on this device, or on the phone while this page follows. */
export default function SignPage() {
  const { id = '' } = useParams();
  const query = useMyAgreement(id);
  const news = useLiveAgreements();
  return (
    <QueryFace query={query} shape="form" page>
      {(agreement) => <SignNow agreement={agreement} news={news} />}
    </QueryFace>
  );
}

interface Props {
  readonly agreement: MyAgreement;
  readonly news: LiveNews | undefined;
}

function SignNow({ agreement, news }: Props) {
  const { id, marks, employerName } = agreement;
  const signed = marks.some(({ kind }) => kind === 'STUDENT_SIGNED');
  return (
    <>
      <PageHeader
        title={SIGNING.title}
        lead={SIGNING.lead}
        trail={[{ to: `/agreements/${id}`, label: employerName ?? SIGNING.back }]}
      />
      {signed ? <SignedFace agreement={agreement} /> : <Pad agreement={agreement} news={news} />}
    </>
  );
}

function Pad({ agreement, news }: Props) {
  const { id, version } = agreement;
  const query = useSheet(agreement);
  const { reload } = useAgreementActions(id);
  const narrow = useNarrow();
  const finger = useFinger();
  if (!isOpen(agreement, 'sign'))
    return <Alert type="info" showIcon title={hindranceOf(agreement, 'sign') ?? SIGNING.notNow} />;
  const sign = async (signing: Signing) => {
    await signHere(id, version, signing);
    await reload();
  };
  return (
    <QueryFace query={query}>
      {(sheet) => (
        <SigningPanel
          sheet={sheet}
          sign={sign}
          sendCode={() => sendSignatureCode(id)}
          {...(!narrow && !finger && { alternatives: <PhoneSigning id={id} news={news} /> })}
        />
      )}
    </QueryFace>
  );
}
