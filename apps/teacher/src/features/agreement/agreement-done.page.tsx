import { QueueDone } from '../../review';
import { agreementReview } from './agreement-review.kind';

/** The end of the queue of agreements. */
export default function AgreementDonePage() {
  return <QueueDone kind={agreementReview} />;
}
