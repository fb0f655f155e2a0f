import { CorrectionFacts } from '@qicheng/records';
import { Link } from 'react-router';
import { CORRECTION as M } from '../../messages/correction';
import { ReviewPage, SheetDesk, type DeskProps } from '../../review';
import { Card } from '../../record';
import { correctionReview } from './correction-review.kind';
import { revealNumbers, type CorrectionTypes, type CorrectionView } from './correction.api';

type Desk = DeskProps<CorrectionTypes>;

/** One request to correct a locked field: what is claimed, with which proof, and the opinion while it is asked for. */
export default function CorrectionReviewPage() {
  return <ReviewPage kind={correctionReview} desk={CorrectionDesk} tools={Tools} />;
}

const CorrectionDesk = (props: Desk) => (
  <SheetDesk {...props}>
    <Card title={M.claim(props.view.fieldLabel)}>
      <CorrectionFacts correction={props.view} onReveal={revealOf(props.view)} />
    </Card>
  </SheetDesk>
);

const Tools = ({ view }: Desk) => <Link to={`/graduates/${view.studentId}`}>{M.graduate}</Link>;

const revealOf = ({ id, revealable }: CorrectionView) =>
  revealable
    ? async (reason: string) => {
        const { schoolValue, claimedValue } = await revealNumbers(id, reason);
        return M.numbers(schoolValue ?? M.blank, claimedValue);
      }
    : undefined;
