/** One step that can be taken for many chosen records at once. */
export interface BatchAction<Row, Verb extends string = string> {
  readonly action: Verb;
  /** On the button and at the head of the dialog. */
  readonly label: string;
  /** What happens to the chosen records, in a sentence. */
  readonly lead: string;
  /** Heads the dialog; made of the label when left out. */
  readonly title?: (count: number) => string;
  /** Asked for under this label, with the usual ones to choose from; none is asked for when left out. */
  readonly reason?: { readonly label: string; readonly optional?: boolean; readonly quick?: readonly string[] };
  readonly danger?: boolean;
  /** The usual step among several. */
  readonly primary?: boolean;
  /** Whether it is offered for these rows; always when left out. */
  readonly applies?: (rows: readonly Row[]) => boolean;
  /** What to mind about these rows. */
  readonly warning?: (rows: readonly Row[]) => string | undefined;
}
