/** Where a graduate goes at present. */
export class DestinationView {
  id!: string;
  categoryCode!: string;
  categoryName!: string;
  state!: string;
  source!: string;
  agreementNo!: string | null;
  effectiveDate!: string | null;
  /** What is known, as label and text. */
  lines!: DestinationLine[];
}

/** One thing known about a destination. */
export class DestinationLine {
  label!: string;
  text!: string;
}

/** A graduate's destinations: the one that counts now, if any, and those before it, newest first. */
export class DestinationsView {
  current!: DestinationView | null;
  earlier!: DestinationView[];
}
