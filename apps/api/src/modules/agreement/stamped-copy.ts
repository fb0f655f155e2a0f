import type { AgreementScan } from '@qicheng/contracts';
import { currentActor } from '../../core/actor/index.js';

/** A photograph or scan of the stamped paper as the agreement keeps it. */
export interface StampedCopy {
  readonly id: string;
  readonly fileId: string;
  readonly name: string;
  readonly at: string;
  readonly byName: string;
  /** Of which version of the paper, and how many marks it had. */
  readonly revision: number;
  readonly marked: number;
  /** The account that sent it in. */
  readonly byId: string | null;
}

/** What says which copies count: an agreement does. */
interface Copied {
  readonly scans: readonly StampedCopy[];
  readonly revision: number;
}
interface Sealed extends Copied {
  readonly marks: readonly object[];
}

/** The copies of the paper that is in hand; those of an earlier version are over. */
export const copiesOf = ({ scans, revision }: Copied): StampedCopy[] =>
  scans.filter((copy) => copy.revision === revision);

/** True for the actor's own copy until the next mark, which may rest on it. */
export const isWithdrawable = ({ byId, revision, marked }: StampedCopy, agreement: Sealed): boolean =>
  byId !== null &&
  byId === currentActor().accountId &&
  revision === agreement.revision &&
  marked === agreement.marks.length;

/** The copies as they leave. */
export const scansView = (agreement: Sealed): AgreementScan[] =>
  agreement.scans.map((copy) => {
    const { id, fileId, name, at, byName, revision } = copy;
    return { id, fileId, name, at, byName, revision, withdrawable: isWithdrawable(copy, agreement) };
  });
