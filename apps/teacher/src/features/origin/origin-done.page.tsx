import { QueueDone } from '../../review';
import { originReview } from './origin-review.kind';

/** The end of the origin review queue. */
export default function OriginDonePage() {
  return <QueueDone kind={originReview} />;
}
