import { QueuePage } from '../../review';
import { originReview } from './origin-review.kind';

/** The origin review queue (O3). */
export default function OriginQueuePage() {
  return <QueuePage kind={originReview} />;
}
