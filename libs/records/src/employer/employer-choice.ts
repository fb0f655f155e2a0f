/** A company as the search offers it. */
export interface EmployerChoice {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  /** False for an entry that the centre has not verified yet. */
  readonly verified: boolean;
  readonly claimed: boolean;
  readonly regionName: string | null;
}
