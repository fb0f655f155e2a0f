/** What a reviewer decides about one differing field. */
export type ReviewDecision = 'PENDING' | 'ADOPT' | 'KEEP' | 'EDIT';

/** One field as the school holds it and as it was submitted. */
export interface ReviewField {
  readonly key: string;
  readonly label: string;
  readonly section: string;
  readonly schoolText: string | null;
  readonly studentText: string | null;
  readonly differs: boolean;
  /** Set by the school; "adopt all" leaves it alone. */
  readonly locked: boolean;
  readonly decision: ReviewDecision | null;
  /** The saved third value of EDIT, as it travels. */
  readonly finalValue: string | null;
  /** What the school's record will say, for people. */
  readonly finalText: string | null;
  readonly note: string | null;
  /** Why the student changed it. */
  readonly reason: string | null;
}

/** One decision as it is saved; `value` belongs to EDIT. */
export interface DecisionDraft {
  readonly key: string;
  readonly decision: ReviewDecision;
  readonly value: string | null;
  readonly note: string | null;
}
