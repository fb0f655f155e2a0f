import { PlusOutlined } from '@ant-design/icons';
import { EMPLOYER_STATES, employerWorkflow } from '@qicheng/domain';
import { Empty, FilterBar, PageHeader, RecordTable, useListQuery, type FilterField } from '@qicheng/ui';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { EMPLOYER as M } from '../../messages/employer';
import { employerColumns } from './employer-columns';
import { employerQuery, useEmployers } from './employer.api';

const FILTERS: readonly FilterField[] = [
  { kind: 'keyword', name: 'keyword', label: M.filter.keyword, placeholder: M.filter.keywordHint },
  {
    kind: 'select',
    name: 'state',
    label: M.filter.state,
    options: EMPLOYER_STATES.map((state) => ({ value: state, label: employerWorkflow.states[state].label })),
  },
  {
    kind: 'select',
    name: 'claimed',
    label: M.filter.claimed,
    options: (['true', 'false'] as const).map((value) => ({ value, label: M.claimed[value] })),
  },
];

/** The employer library: every company that a graduate can sign with. */
export default function EmployerListPage() {
  const list = useListQuery();
  const navigate = useNavigate();
  const { data, error, isPlaceholderData, refetch } = useEmployers(employerQuery(list.query));
  return (
    <>
      <PageHeader
        title={M.title}
        lead={M.lead}
        actions={
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => void navigate('/employers/new')}
          >
            {M.enter.button}
          </Button>
        }
      />
      <FilterBar list={list} fields={FILTERS} />
      <RecordTable
        id="employers"
        label={M.list}
        rowKey="id"
        list={list}
        data={data}
        error={error}
        loading={isPlaceholderData}
        columns={employerColumns}
        onRetry={() => void refetch()}
        onOpen={({ id }) => void navigate(`/employers/${id}`)}
        empty={<Empty title={M.empty} hint={M.emptyHint} />}
      />
    </>
  );
}
