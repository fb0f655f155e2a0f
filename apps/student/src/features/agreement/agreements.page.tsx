import { Empty, PageHeader, QueryFace } from '@qicheng/ui';
import { FileProtectOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { AGREEMENT } from '../../messages/agreement';
import { MENU } from '../../messages/menu';
import { AgreementCard } from './agreement-card';
import { useLiveAgreements, useMyAgreements, type MyAgreements } from './agreement.api';
import styles from './agreement.module.css';
import { InvitationCard } from './invitation-card';
import { PastAgreements } from './past-agreements';
import { sortOut } from './standing';
import { StartButton } from './start-button';

/** The graduate's agreement, the invitations to answer, and what is over. */
export default function AgreementsPage() {
  const query = useMyAgreements();
  useLiveAgreements();
  return (
    <QueryFace query={query} page>
      {(mine) => (
        <>
          <PageHeader title={MENU.agreements} lead={AGREEMENT.lead} actions={<StartButton mine={mine} />} />
          {mine.allocatedNo !== null && (
            <Alert
              className={styles.alert ?? ''}
              type="info"
              showIcon
              title={AGREEMENT.allocated(mine.allocatedNo)}
              description={AGREEMENT.allocatedHint}
            />
          )}
          <Lists mine={mine} />
        </>
      )}
    </QueryFace>
  );
}

function Lists({ mine }: { readonly mine: MyAgreements }) {
  const { current, invited, past } = sortOut(mine.items);
  const nothing = current.length === 0 && invited.length === 0;
  return (
    <>
      {nothing && <Empty title={AGREEMENT.empty.title} hint={AGREEMENT.empty.hint} icon={<FileProtectOutlined />} />}
      {current.length > 0 && (
        <section className={styles.group} aria-labelledby="mine">
          <h2 id="mine" className={styles.groupTitle}>
            {AGREEMENT.mine}
          </h2>
          {current.map((agreement) => (
            <AgreementCard key={agreement.id} agreement={agreement} />
          ))}
        </section>
      )}
      {invited.length > 0 && (
        <section className={styles.group} aria-labelledby="invited">
          <h2 id="invited" className={styles.groupTitle}>
            {AGREEMENT.invitations}
          </h2>
          <p className={styles.soft}>{AGREEMENT.invitationsHint}</p>
          {invited.map((agreement) => (
            <InvitationCard key={agreement.id} agreement={agreement} />
          ))}
        </section>
      )}
      {past.length > 0 && <PastAgreements items={past} />}
    </>
  );
}
