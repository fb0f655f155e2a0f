import { QueuePage } from '../../review';
import { correctionReview } from './correction-review.kind';

/** The queue of requests to correct locked fields. */
export default function CorrectionQueuePage() {
  return <QueuePage kind={correctionReview} />;
}
