/** What the opinion on a record is given; it fetches nothing. */
export interface ReviewOpinionProps {
  /** Whose opinion is kept in this browser until it is given. */
  readonly recordId: string;
  /** Actions the API allows this reader: `approve`, `return`. */
  readonly actions: readonly string[];
  readonly onApprove: (opinion: string) => Promise<unknown>;
  readonly onReturn: (reason: string) => Promise<unknown>;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly position?: { readonly at: number; readonly of: number };
  /** The usual reasons for returning. */
  readonly quickOpinions?: readonly string[];
  /** The usual words of approval. */
  readonly quickApprovals?: readonly string[];
  /** Stands in the empty box: when a reason is due and who reads it; the student when left out. */
  readonly placeholder?: string | undefined;
  /** What refusing is called; 退回 when left out. */
  readonly returnLabel?: string | undefined;
  /** What follows from approval and from return, in a sentence each; empty where nothing is known. */
  readonly next?: { readonly approve: string; readonly return: string };
  /** Why no opinion can be given now; puts the whole panel to sleep. */
  readonly asleep?: string | undefined;
  /** Why approval has to wait; returning is free. */
  readonly hold?: string | undefined;
  /** What to mind before approving. */
  readonly hint?: string | undefined;
  /** Saves what was changed beside the opinion, by key S; without it there is nothing to save. */
  readonly onSave?: (() => void) | undefined;
}
