import { TerminationSheet } from '@qicheng/records';
import { Tag } from 'antd';
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

const TerminationDesk = (props: Desk) => (
  <SheetDesk {...props}>
    <TerminationSheet view={props.view} fileUrl={(kind) => paperUrl(props.view.id, kind)} />
  </SheetDesk>
);

const Tools = (props: Desk) => (
  <>
    {props.view.earlierTerminations > 0 && <Tag color="warning">{M.earlier(props.view.earlierTerminations)}</Tag>}
    <Link to={`/agreements/${props.view.agreementId}`}>{M.agreement}</Link>
    <LiftLimit {...props} />
  </>
);
