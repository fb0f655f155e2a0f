import { TerminationSheet } from '@qicheng/records';
import { Link } from 'react-router';
import { TERMINATION as M } from '../../messages/termination';
import { ReviewPage, SheetDesk, type DeskProps } from '../../review';
import { LiftLimit } from './lift-limit';
import { terminationReview } from './termination-review.kind';
import { paperUrl, type TerminationTypes } from './termination.api';

type Desk = DeskProps<TerminationTypes>;

/** One request to terminate: reason, papers, the other side's answer, and the opinion while it is asked for. */
export default function TerminationReviewPage() {
  return <ReviewPage kind={terminationReview} desk={TerminationDesk} tools={Tools} />;
}

function TerminationDesk(props: Desk) {
  const { view } = props;
  const sheet = <TerminationSheet view={view} fileUrl={(kind) => paperUrl(view.id, kind)} />;
  const decides = view.offers.some(({ action }) => action === 'approve' || action === 'return');
  return decides ? <SheetDesk {...props}>{sheet}</SheetDesk> : sheet;
}

const Tools = (props: Desk) => (
  <>
    <Link to={`/agreements/${props.view.agreementId}`}>{M.agreement}</Link>
    <LiftLimit {...props} />
  </>
);
