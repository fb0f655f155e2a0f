import { PageHeader, QueryFace } from '@qicheng/ui';
import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { AGREEMENT_SETUP as M } from '../../messages/agreement-setup';
import { useClauses } from './agreement-setup.api';
import { ClauseEditor } from './clause-editor';
import { NumberDesk } from './number-desk';

const FIRST = 'clauses';

/** The words and the numbers of the agreements. */
export default function AgreementSetupPage() {
  const [params, setParams] = useSearchParams();
  const clauses = useClauses();
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} />
      <Tabs
        activeKey={params.get('tab') ?? FIRST}
        onChange={(tab) => setParams(tab === FIRST ? {} : { tab }, { replace: true })}
        items={[
          {
            key: FIRST,
            label: M.tabs.clauses,
            children: (
              <QueryFace query={clauses} shape="form">
                {(template) => <ClauseEditor template={template} reload={async () => (await clauses.refetch()).data} />}
              </QueryFace>
            ),
          },
          { key: 'numbers', label: M.tabs.numbers, children: <NumberDesk /> },
        ]}
      />
    </>
  );
}
