/** A minimum wage of a province's tier. */
export class MinimumWageView {
  id!: string;
  version!: number;
  /** Six digits of the province. */
  region!: string;
  tier!: number;
  /** Yuan. */
  monthly!: number;
  hourly!: number;
  /** `YYYY-MM-DD`. */
  effectiveFrom!: string;
  note!: string | null;
  /** What counts today: neither to come nor replaced by a newer one. */
  inForce!: boolean;
}
