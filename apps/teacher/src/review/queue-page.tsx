import { FilterBar, PageHeader, StateTabs, useAccount } from '@qicheng/ui';
import { useMemo, type ReactNode } from 'react';
import { REVIEW } from '../messages/review';
import { cascading, placeFilters, useColleges, withChoice } from '../place/place-filters';
import { QueueTable } from './queue-table';
import { ALL, queueTabs } from './queue-tabs';
import type { ReviewKind } from './review-kind';
import type { ReviewTypes } from './review-record';
import { useQueueFilter, useQueueQuery } from './use-queue-query';

interface Props<Types extends ReviewTypes> {
  readonly kind: ReviewKind<Types>;
  /** At the head of the page. */
  readonly actions?: ReactNode;
  /** Beside the column settings, such as an export of what is filtered. */
  readonly tools?: (filter: Types['filter'], total: number) => ReactNode;
}

/** A review queue: what waits for my role first, filtered, decided one by one or many at once. */
export function QueuePage<Types extends ReviewTypes>({ kind, actions, tools }: Props<Types>) {
  const { words } = kind;
  const { role } = useAccount();
  const list = cascading(useQueueQuery(kind, role));
  const { page, pageSize, filters } = list.query;
  const filter = useQueueFilter(kind, list.query);
  const queue = kind.source.useQueue(filter, page, pageSize);
  // Each tab counts what it would show, also of a filter that only another one has.
  const counts = kind.source.useCounts(useMemo(() => kind.filterOf({ ...filters, state: ALL }), [kind, filters]));
  const colleges = useColleges();
  const places = kind.schoolwide ? [] : withChoice(placeFilters(colleges, filters), filters);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead[role]} actions={actions} />
      <StateTabs list={list} tabs={queueTabs(kind, role, counts.data)} />
      <FilterBar
        list={list}
        fields={[keyword(words.keywordHint), ...places, SUBMITTED, ...(kind.filters?.(filter.state) ?? [])]}
      />
      <QueueTable
        key={filter.state ?? ALL}
        kind={kind}
        state={filter.state}
        list={list}
        queue={queue}
        oneCollege={colleges.length < 2}
        tools={tools?.(filter, queue.data?.total ?? 0)}
      />
    </>
  );
}

const SUBMITTED = { kind: 'dates', name: 'submitted', label: REVIEW.column.submittedAt } as const;

const keyword = (placeholder: string = REVIEW.keywordHint) =>
  ({ kind: 'keyword', name: 'keyword', label: REVIEW.keyword, placeholder }) as const;
