import { QueuePage } from '../../review';
import { agreementReview } from './agreement-review.kind';

/** The queue of agreements (A3, A5). */
export default function AgreementQueuePage() {
  return <QueuePage kind={agreementReview} />;
}
