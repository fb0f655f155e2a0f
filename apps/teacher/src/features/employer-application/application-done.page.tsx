import { QueueDone } from '../../review';
import { applicationReview } from './application-review.kind';

/** The end of the queue of applications. */
export default function ApplicationDonePage() {
  return <QueueDone kind={applicationReview} />;
}
