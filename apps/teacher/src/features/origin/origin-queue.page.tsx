import { originWorkflow } from '@qicheng/domain';
import { Empty, FilterBar, PageHeader, RecordTable, StateTabs, useAccount } from '@qicheng/ui';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ORIGIN } from '../../messages/origin';
import { cascading, placeFilters, useColleges, withChoice } from '../../place/place-filters';
import { stateAwaiting } from '../../workflow/next-step';
import { BatchActions } from './batch-actions';
import { useQueue, useStateCounts } from './origin.api';
import { queueColumns } from './queue-columns';
import { ALL, queueFilter, queueTabs } from './queue-filter';
import { useBatchSelection } from './use-batch-selection';
import { useQueueQuery } from './use-queue-query';

const STATES: Readonly<Record<string, { readonly label: string }>> = originWorkflow.states;
const KEYWORD = { kind: 'keyword', name: 'keyword', label: ORIGIN.keyword, placeholder: ORIGIN.keywordHint } as const;

/** The origin review queue (O3): what waits for my role first, filtered, decided one by one or many at once. */
export default function OriginQueuePage() {
  const { role } = useAccount();
  const list = cascading(useQueueQuery(role));
  const { page, pageSize, filters } = list.query;
  const filter = useMemo(() => queueFilter({ filters }), [filters]);
  const queue = useQueue(filter, page, pageSize);
  const counts = useStateCounts(filter);
  const colleges = useColleges();
  const lead: Readonly<Record<string, string>> = ORIGIN.lead;
  const tabs = queueTabs(role, counts.data).map((tab) => ({ ...tab, label: STATES[tab.key]?.label ?? ORIGIN.all }));
  return (
    <>
      <PageHeader title={ORIGIN.title} lead={lead[role]} />
      <StateTabs list={list} tabs={tabs} />
      <FilterBar list={list} fields={[KEYWORD, ...withChoice(placeFilters(colleges, filters), filters)]} />
      <Queue
        key={filter.state ?? ALL}
        list={list}
        queue={queue}
        oneCollege={colleges.length < 2}
        decidable={filter.state === stateAwaiting(originWorkflow, role) && filter.state !== undefined}
      />
    </>
  );
}

interface QueueProps {
  readonly list: ReturnType<typeof useQueueQuery>;
  readonly queue: ReturnType<typeof useQueue>;
  /** These records wait for the reader, who may decide many at once. */
  readonly decidable: boolean;
  readonly oneCollege: boolean;
}

function Queue({ list, queue, decidable, oneCollege }: QueueProps) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const columns = useMemo(() => queueColumns(search, oneCollege), [search, oneCollege]);
  const selection = useBatchSelection(queue.data?.items ?? []);
  return (
    <>
      <RecordTable
        id="origin-reviews"
        label={ORIGIN.list}
        rowKey="id"
        list={withoutState(list)}
        data={queue.data}
        error={queue.error}
        loading={queue.isPlaceholderData}
        columns={columns}
        onRetry={() => void queue.refetch()}
        onOpen={({ id }) => void navigate(`/origin-reviews/${id}${search}`)}
        empty={<Nothing mine={decidable} />}
        {...(decidable && { selection })}
      />
      {decidable && <BatchActions selection={selection} />}
    </>
  );
}

// A tab is no filter of the reader's: an empty tab is not a search without hits.
const withoutState = (list: QueueProps['list']): QueueProps['list'] => {
  const { state: _tab, ...filters } = list.query.filters;
  return { ...list, query: { ...list.query, filters } };
};

const Nothing = ({ mine }: { readonly mine: boolean }) =>
  mine ? <Empty title={ORIGIN.empty.title} hint={ORIGIN.empty.hint} /> : <Empty title={ORIGIN.empty.other} />;
