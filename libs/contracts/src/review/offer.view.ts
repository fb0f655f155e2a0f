/** An action whose turn it is for the reader; `hindrance` says in Chinese why it cannot be done yet. */
export class OfferView {
  action!: string;
  label!: string;
  hindrance!: string | null;
  /** The state that it leads this record to now; null while it is hindered. */
  to!: string | null;
}
