import { PageHeader, QueryFace } from '@qicheng/ui';
import { Alert } from 'antd';
import { useNavigate } from 'react-router';
import { AGREEMENT } from '../../messages/agreement';
import { FORM } from '../../messages/agreement-form';
import { MENU } from '../../messages/menu';
import { initiate, useMyAgreements } from './agreement.api';
import styles from './form.module.css';
import { EmployerPicker } from './employer-picker';
import { SponsorNote } from './sponsor-note';

/** Starts an agreement: with whom. */
export default function NewAgreementPage() {
  const query = useMyAgreements();
  const navigate = useNavigate();
  const begin = async (employerId: string) => {
    const id = await initiate(employerId);
    await navigate(`/agreements/${id}`, { replace: true });
  };
  return (
    <QueryFace query={query} page>
      {({ mayInitiate, hindrance, sponsorship }) => (
        <>
          <PageHeader title={FORM.title} lead={FORM.lead} trail={[{ to: '/agreements', label: MENU.agreements }]} />
          <SponsorNote sponsorship={sponsorship} />
          {mayInitiate ? (
            <div className={styles.card}>
              <EmployerPicker label={FORM.begin} onPick={begin} />
            </div>
          ) : (
            <Alert type="info" showIcon title={AGREEMENT.cannotStart(hindrance ?? '')} />
          )}
        </>
      )}
    </QueryFace>
  );
}
