import type { AgreementContent } from '@qicheng/domain';
import { DENSITIES, emOf, PAPER, type Density } from './density';
import { SHEET as M } from './messages';
import { linesOf } from './text-lines';

/** The second page: how tightly it is set, and how the supplementary terms stand. */
export interface Back {
  readonly density: Density;
  readonly special: string;
  /** Long supplementary terms stand in two columns. */
  readonly specialColumns: 1 | 2;
  /** At least, in millimetres. */
  readonly height: number;
}

/** In millimetres; the style sheet says the same. */
const GAP = { columns: 6, clause: 0.8, heading: 7, frame: 5.8 } as const;
const LONG = 6;

/**
 * The second page as large as its text allows. Terms broken into more lines than the page has are run together, each
 * break shown as ¶, so that nothing is lost.
 */
export function backOf(content: AgreementContent): Back {
  const special = content.specialTerms.replaceAll('\t', ' ').trimEnd() || M.noSpecialTerms;
  const runIn = special.replaceAll('\n', M.lineBreak);
  const backs = [special, runIn].flatMap((text) => DENSITIES.map((density) => set(content, text, density)));
  return backs.find(({ height }) => height <= PAPER.body) ?? (backs.at(-1) as Back);
}

function set(content: AgreementContent, special: string, density: Density): Back {
  const em = emOf(density);
  const line = em * density.leading;
  const column = (PAPER.width - GAP.columns) / 2 / em;
  const clauses = content.clauses.map(({ title, text }, index) => linesOf(M.clause(index, title) + text, column - 0.5));
  const clauseLines = clauses.reduce((sum, lines) => sum + lines, 0);
  const [specialColumns, specialLines] = termsOf(special, em);
  const height =
    PAPER.runningHead +
    2 * GAP.heading +
    (clauseLines / 2 + 1) * line +
    (clauses.length / 2) * GAP.clause +
    specialLines * line +
    GAP.frame +
    2 * density.seal;
  return { density, special, specialColumns, height };
}

function termsOf(special: string, em: number): [1 | 2, number] {
  const whole = linesOf(special, (PAPER.width - GAP.frame) / em - 0.5);
  if (whole <= LONG) return [1, whole];
  return [2, Math.ceil(linesOf(special, (PAPER.width - GAP.frame - GAP.columns) / 2 / em - 0.5) / 2) + 1];
}
