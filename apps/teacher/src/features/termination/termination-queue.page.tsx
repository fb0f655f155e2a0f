import { QueuePage } from '../../review';
import { terminationReview } from './termination-review.kind';

/** The queue of terminations. */
export default function TerminationQueuePage() {
  return <QueuePage kind={terminationReview} />;
}
