import type { Role } from '@qicheng/domain';

/** The sentences in which one kind of review differs from the others. */
export interface ReviewWords {
  /** Heads the queue, and the way back to it. */
  readonly title: string;
  /** Under the title, by the reader's role. */
  readonly lead: Readonly<Partial<Record<Role, string>>>;
  /** Names the table for a screen reader. */
  readonly list: string;
  /** Says what the keyword is looked for in; name and student number when left out. */
  readonly keywordHint?: string;
  /** Nothing waits for the reader. */
  readonly empty: { readonly title: string; readonly hint: string };
  readonly approved: (name: string) => string;
  readonly returned: (name: string) => string;
  /** Who hears of a record that is settled, as half a sentence. */
  readonly told: string;
  /** What else becomes of a record by a step, or in a state, as a sentence. */
  readonly besides?: Readonly<Record<string, string>>;
  /** Who reads the reason of a return; the student when left out. */
  readonly reader?: string;
  /** What is kept when somebody else was faster; only the opinion when left out. */
  readonly stale?: { readonly text: string; readonly kept: string };
}
