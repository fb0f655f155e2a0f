import type { ReactNode } from 'react';

/** Something to be printed. */
export interface PrintJob<Prepared> {
  /** Title of the printed document; the file name that the browser proposes for a PDF. */
  readonly title: string;
  /** Asked for before the browser's window opens, such as the sheets themselves or the count of prints; a failure is shown and nothing is printed. */
  readonly prepare: () => Promise<Prepared>;
  /** The sheets on paper; only plain colours, since the portal's palette stays behind. */
  readonly content: (prepared: Prepared) => ReactNode;
  /** How many copies the reader is told to print; three when left out. */
  readonly copies?: number;
}
