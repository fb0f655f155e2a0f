import { Empty, FilterBar, PageHeader, RecordTable, useAccount, useListQuery } from '@qicheng/ui';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { GRADUATE } from '../../messages/graduate';
import { cascading } from '../../place/place-filters';
import { ExportGraduates } from '../../export';
import { graduateColumns } from './graduate-columns';
import { graduateFilters } from './graduate-filters';
import { graduateQuery, useGraduates, useOrganisation } from './graduate.api';

/** The register: find, filter, sort, export, open. */
export default function GraduateListPage() {
  const list = cascading(useListQuery());
  const query = graduateQuery(list.query);
  const { data, error, isPlaceholderData, refetch } = useGraduates(query);
  const { data: organisation } = useOrganisation();
  const navigate = useNavigate();
  const { search } = useLocation();
  const columns = useMemo(() => graduateColumns(search), [search]);
  return (
    <>
      <PageHeader title={GRADUATE.title} lead={GRADUATE.lead} />
      <FilterBar list={list} fields={graduateFilters(organisation?.colleges, list.query.filters)} />
      <RecordTable
        id="graduates"
        label={GRADUATE.list.label}
        rowKey="id"
        list={list}
        data={data}
        error={error}
        loading={isPlaceholderData}
        columns={columns}
        onRetry={() => void refetch()}
        onOpen={({ id }) => void navigate(`/graduates/${id}`, { state: { search } })}
        tools={<ExportGraduates query={query} total={data?.total ?? 0} />}
        empty={<NoGraduates />}
      />
    </>
  );
}

function NoGraduates() {
  const navigate = useNavigate();
  if (useAccount().role !== 'CENTRE_ADMIN')
    return <Empty title={GRADUATE.list.empty} hint={GRADUATE.list.noScopeHint} />;
  return (
    <Empty
      title={GRADUATE.list.empty}
      hint={GRADUATE.list.emptyHint}
      action={
        <Button type="primary" onClick={() => void navigate('/imports')}>
          {GRADUATE.list.goImport}
        </Button>
      }
    />
  );
}
