import { BankOutlined } from '@ant-design/icons';
import { Empty, HomeGrid, NewsCard, PageHeader, QueryFace, useAccount } from '@qicheng/ui';
import { Link } from 'react-router';
import { WORKBENCH } from '../../messages/workbench';
import { useMine } from '../../party/company.api';
import styles from './home.module.css';
import { StateCards } from './state-cards';
import { Tasks } from './tasks';

/** Where a company arrives: what waits for it, how its agreements stand, the news; before its approval the way to its application. */
export default function HomePage() {
  return (
    <QueryFace query={useMine()} page>
      {({ employer, application }) =>
        employer === null ? <Unregistered state={application?.state} /> : <Workbench company={employer.name} />
      }
    </QueryFace>
  );
}

function Unregistered({ state }: { readonly state: string | undefined }) {
  const { name } = useAccount();
  const { title, hint, go } = WORKBENCH.unregistered[state === 'PENDING_REVIEW' ? 'waiting' : 'open'];
  return (
    <>
      <PageHeader title={WORKBENCH.greeting(name)} />
      <Empty
        icon={<BankOutlined />}
        title={title}
        hint={hint}
        action={
          <Link to="/company" className={styles.go}>
            {go}
          </Link>
        }
      />
    </>
  );
}

function Workbench({ company }: { readonly company: string }) {
  const { name } = useAccount();
  return (
    <>
      <PageHeader
        title={company}
        lead={WORKBENCH.greeting(name)}
        actions={
          <Link to="/invitations/new" className={styles.look}>
            {WORKBENCH.invite}
          </Link>
        }
      />
      <HomeGrid
        main={
          <>
            <Tasks />
            <StateCards />
          </>
        }
        side={<NewsCard />}
      />
    </>
  );
}
