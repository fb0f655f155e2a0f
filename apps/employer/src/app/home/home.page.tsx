import { $api } from '@qicheng/api-client';
import { Empty, HomeGrid, NewsCard, PageHeader, QueryFace, useAccount } from '@qicheng/ui';
import { BankOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { WORKBENCH } from '../../messages/workbench';
import { useLiveAgreements } from '../../party/agreement.api';
import { NextStep } from './next-step';
import { StateCards } from './state-cards';

/** Where a company arrives: what to do next, how its agreements stand, the news; before its approval the way to its application. */
export default function HomePage() {
  const query = $api.useQuery('get', '/api/employer');
  return (
    <QueryFace query={query} page>
      {({ employer }) => (employer === null ? <Unregistered /> : <Workbench company={employer.name} />)}
    </QueryFace>
  );
}

function Unregistered() {
  const { name } = useAccount();
  return (
    <>
      <PageHeader title={WORKBENCH.greeting(name)} />
      <Empty
        icon={<BankOutlined />}
        title={WORKBENCH.unregistered.title}
        hint={WORKBENCH.unregistered.hint}
        action={<Link to="/company">{WORKBENCH.unregistered.go}</Link>}
      />
    </>
  );
}

function Workbench({ company }: { readonly company: string }) {
  const { name } = useAccount();
  useLiveAgreements();
  return (
    <>
      <PageHeader title={company} lead={WORKBENCH.greeting(name)} />
      <HomeGrid
        main={
          <>
            <NextStep />
            <StateCards />
          </>
        }
        side={<NewsCard />}
      />
    </>
  );
}
