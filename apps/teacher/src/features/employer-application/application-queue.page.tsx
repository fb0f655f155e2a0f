import { QueuePage } from '../../review';
import { applicationReview } from './application-review.kind';

/** The queue of what companies send in. */
export default function ApplicationQueuePage() {
  return <QueuePage kind={applicationReview} />;
}
