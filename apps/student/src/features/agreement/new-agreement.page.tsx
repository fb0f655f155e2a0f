import { PageHeader, QueryFace } from '@qicheng/ui';
import { Alert } from 'antd';
import { Link, useNavigate } from 'react-router';
import { AGREEMENT, STANDING } from '../../messages/agreement';
import { FORM } from '../../messages/agreement-form';
import { MENU } from '../../messages/menu';
import { initiate, useMyAgreements, type MyAgreements } from './agreement.api';
import styles from './form.module.css';
import { EmployerPicker } from './employer-picker';
import { SponsorNote } from './sponsor-note';
import { sortOut } from './standing';

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
      {({ items, mayInitiate, hindrance, sponsorship }) => (
        <>
          <PageHeader title={FORM.title} lead={FORM.lead} trail={[{ to: '/agreements', label: MENU.agreements }]} />
          <SponsorNote sponsorship={sponsorship} />
          {mayInitiate ? (
            <div className={styles.card}>
              <EmployerPicker label={FORM.begin} onPick={begin} />
            </div>
          ) : (
            <Alert
              type="info"
              showIcon
              title={AGREEMENT.cannotStart(hindrance ?? '')}
              action={<Underway items={items} />}
            />
          )}
        </>
      )}
    </QueryFace>
  );
}

/** The way to the draft or agreement that hinders. */
function Underway({ items }: Pick<MyAgreements, 'items'>) {
  const [one] = sortOut(items).current;
  if (one === undefined) return null;
  return <Link to={`/agreements/${one.id}`}>{one.state === 'DRAFT' ? STANDING.DRAFT.step : AGREEMENT.open}</Link>;
}
