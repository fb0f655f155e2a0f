import { originWorkflow } from '@qicheng/domain';
import { PageHeader, QueryFace, StateTag, Timeline, useAccount } from '@qicheng/ui';
import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import { ORIGIN } from '../../messages/origin';
import { PLACE } from '../../messages/place';
import { useNeighbours, useReview, useReviewActions, type OriginReviewView } from './origin.api';
import styles from './origin.module.css';
import { queueFilter, type QueueFilter } from './queue-filter';
import { ReviewDesk } from './review-desk';
import { ReviewSteps } from './review-steps';
import { useQueueQuery } from './use-queue-query';

/** One origin review (O4–O6), with the way through the queue it was opened from. */
export default function OriginReviewPage() {
  const { id = '' } = useParams();
  const { query } = useQueueQuery(useAccount().role);
  const filter = useMemo(() => queueFilter(query), [query]);
  return (
    <QueryFace query={useReview(id)} shape="form" page>
      {(view) => <Review view={view} filter={filter} />}
    </QueryFace>
  );
}

function Review({ view, filter }: { readonly view: OriginReviewView; readonly filter: QueueFilter }) {
  const { search } = useLocation();
  const near = useNeighbours(view.id, filter);
  const actions = useReviewActions(view.id, filter);
  return (
    <>
      <PageHeader
        title={view.name}
        tag={<StateTag flow={originWorkflow} state={view.state} />}
        lead={placeOf(view)}
        trail={[{ to: `/origin-reviews${search}`, label: ORIGIN.title }]}
        actions={<ReviewSteps view={view} act={actions.act} />}
      />
      <ReviewDesk view={view} near={near} actions={actions} />
      <section className={styles.history} aria-labelledby="history">
        <h2 id="history">{ORIGIN.desk.timeline}</h2>
        <Timeline flow={originWorkflow} entries={view.timeline} />
      </section>
    </>
  );
}

const placeOf = ({ studentNo, collegeName, majorName, className, gradYear }: OriginReviewView) =>
  [studentNo, collegeName, majorName, className, PLACE.year(gradYear)].join(' · ');
