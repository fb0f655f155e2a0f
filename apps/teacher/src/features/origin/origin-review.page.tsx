import { ReviewPage, type DeskProps } from '../../review';
import { OriginDesk } from './origin-desk';
import { originReview } from './origin-review.kind';
import { useSaveDecisions, type OriginTypes } from './origin.api';

/** One origin review (O4–O6). */
export default function OriginReviewPage() {
  return <ReviewPage kind={originReview} desk={Desk} />;
}

function Desk(props: DeskProps<OriginTypes>) {
  return <OriginDesk {...props} saveDecisions={useSaveDecisions(props.view.id)} />;
}
