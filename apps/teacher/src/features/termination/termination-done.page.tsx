import { QueueDone } from '../../review';
import { terminationReview } from './termination-review.kind';

/** The end of the queue of terminations. */
export default function TerminationDonePage() {
  return <QueueDone kind={terminationReview} />;
}
