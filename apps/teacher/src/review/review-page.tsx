import { PageHeader, QueryFace, StateTag, Timeline, useAccount } from '@qicheng/ui';
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { REVIEW } from '../messages/review';
import type { DeskProps } from './desk-props';
import { OPINIONS } from './offers';
import type { ReviewKind } from './review-kind';
import type { ReviewTypes } from './review-record';
import styles from './review.module.css';
import { ReviewSteps } from './review-steps';
import { StaleNotice } from './stale-notice';
import { useQueueFilter, useQueueQuery } from './use-queue-query';
import { useStaleGuard } from './use-stale-guard';

interface Props<Types extends ReviewTypes> {
  readonly kind: ReviewKind<Types>;
  /** Where the record is decided. */
  readonly desk: (props: DeskProps<Types>) => ReactNode;
  /** Controls of this kind at the head of the page, before the steps. */
  readonly tools?: (props: DeskProps<Types>) => ReactNode;
  /** What stands between the desk and the history. */
  readonly more?: (props: DeskProps<Types>) => ReactNode;
}

/** One record under review, with the way through the queue it was opened from. */
export function ReviewPage<Types extends ReviewTypes>(props: Props<Types>) {
  const { kind } = props;
  const { id = '' } = useParams();
  const { query } = useQueueQuery(kind, useAccount().role);
  const filter = useQueueFilter(kind, query);
  return (
    <QueryFace query={kind.source.useRecord(id)} shape="form" page>
      {(view) => <Review {...props} view={view} filter={filter} />}
    </QueryFace>
  );
}

interface ReviewProps<Types extends ReviewTypes> extends Props<Types> {
  readonly view: Types['view'];
  readonly filter: Types['filter'];
}

function Review<Types extends ReviewTypes>({ kind, view, filter, desk: Desk, tools, more }: ReviewProps<Types>) {
  const { search } = useLocation();
  const near = kind.source.useNeighbours(view.id, filter);
  const steps = kind.source.useReviewActions(view.id, filter);
  const { rival, guard } = useStaleGuard(view, steps.reload, kind.words.stale?.kept);
  const actions: typeof steps = { ...steps, act: (action, body) => guard(() => steps.act(action, body)) };
  const given = { kind, view, near, actions, guard };
  return (
    <>
      <PageHeader
        title={view.name}
        tag={<StateTag flow={kind.flow} state={view.state} />}
        lead={kind.leadOf(view)}
        trail={[{ to: `${kind.path}${search}`, label: kind.words.title }]}
        actions={
          <>
            {tools?.(given)}
            <ReviewSteps kind={kind} view={view} act={actions.act} />
          </>
        }
      />
      {rival && <StaleNotice rival={rival} text={keptText(kind, view)} />}
      {/* What was looked at or typed for one record is not the next one's. */}
      <Desk key={view.id} {...given} />
      {more?.(given)}
      <section className={styles.history} aria-labelledby="history">
        <h2 id="history">{REVIEW.desk.timeline}</h2>
        <Timeline flow={kind.flow} entries={view.timeline} />
      </section>
    </>
  );
}

/** What became of an opinion that was being written when somebody else was faster. */
const keptText = <Types extends ReviewTypes>({ offers, words }: ReviewKind<Types>, view: Types['view']): string =>
  offers(view).some(({ action }) => OPINIONS.includes(action))
    ? (words.stale?.text ?? REVIEW.stale.text)
    : REVIEW.stale.over;
