/** A company as the search offers it. */
export interface EmployerChoice {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  /** False for an entry that the centre has not verified yet. */
  readonly verified: boolean;
  readonly claimed: boolean;
  readonly regionName: string | null;
  /** What it was called when it was found by a former name. */
  readonly formerName: string | null;
}
