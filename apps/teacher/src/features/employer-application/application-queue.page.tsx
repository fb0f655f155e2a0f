import { PageHeader, StateTabs, useAccount } from '@qicheng/ui';
import { useMemo } from 'react';
import { APPLICATION as M } from '../../messages/employer-application';
import { QueueTable, queueTabs, useQueueQuery } from '../../review';
import { applicationReview as kind } from './application-review.kind';

/** The queue of what companies send in. */
export default function ApplicationQueuePage() {
  const { role } = useAccount();
  const list = useQueueQuery(kind, role);
  const { page, pageSize, filters } = list.query;
  const filter = useMemo(() => kind.filterOf(filters), [filters]);
  const queue = kind.source.useQueue(filter, page, pageSize);
  const counts = kind.source.useCounts({});
  return (
    <>
      <PageHeader title={M.title} lead={M.lead.CENTRE_ADMIN} />
      <StateTabs list={list} tabs={queueTabs(kind, role, counts.data)} />
      <QueueTable kind={kind} state={filter.state} list={list} queue={queue} oneCollege={false} />
    </>
  );
}
