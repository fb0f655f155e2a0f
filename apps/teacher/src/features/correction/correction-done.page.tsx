import { QueueDone } from '../../review';
import { correctionReview } from './correction-review.kind';

/** The end of the queue of correction requests. */
export default function CorrectionDonePage() {
  return <QueueDone kind={correctionReview} />;
}
