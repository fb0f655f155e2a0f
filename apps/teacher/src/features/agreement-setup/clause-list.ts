import { ClauseDto } from '@qicheng/contracts';
import { CLAUSES_MAX_LENGTH, type AgreementClause } from '@qicheng/domain';
import { AGREEMENT_SETUP } from '../../messages/agreement-setup';

const { clauses: M } = AGREEMENT_SETUP;

/** The most clauses that a sheet has. */
export const MOST_CLAUSES = 20;

/** A clause being edited, told apart from the others wherever it moves. */
export interface EditedClause extends AgreementClause {
  readonly key: number;
}

/** What is wrong with one clause, by part. */
export interface ClauseFlaws {
  readonly title?: string;
  readonly text?: string;
}

/** Saved clauses as the editor handles them. */
export const edited = (clauses: readonly AgreementClause[]): EditedClause[] =>
  clauses.map(({ title, text }, key) => ({ key, title, text }));

/** The clauses as they are saved. */
export const worded = (clauses: readonly EditedClause[]): ClauseDto[] =>
  clauses.map(({ title, text }) => Object.assign(new ClauseDto(), { title: title.trim(), text: text.trim() }));

/** A new, empty clause at the end. */
export const withOneMore = (clauses: readonly EditedClause[]): EditedClause[] => [
  ...clauses,
  { key: 1 + Math.max(-1, ...clauses.map(({ key }) => key)), title: '', text: '' },
];

/** The clause at `at` changes places with the one `by` further on. */
export function moved(clauses: readonly EditedClause[], at: number, by: 1 | -1): EditedClause[] {
  const [one, other] = [clauses[at], clauses[at + by]];
  if (one === undefined || other === undefined) return [...clauses];
  return clauses.with(at, other).with(at + by, one);
}

/** All characters that are printed. */
export const lengthOf = (clauses: readonly AgreementClause[]): number =>
  clauses.reduce((sum, { title, text }) => sum + title.trim().length + text.trim().length, 0);

/** Characters beyond what two pages hold; 0 when they fit. */
export const excessOf = (clauses: readonly AgreementClause[]): number =>
  Math.max(0, lengthOf(clauses) - CLAUSES_MAX_LENGTH);

/** What is wrong with a clause. */
export const clauseFlaws = ({ title, text }: AgreementClause): ClauseFlaws => ({
  ...(!within(title, 2, 30) && { title: M.titleFlaw }),
  ...(!within(text, 5, 400) && { text: M.textFlaw }),
});

const within = (text: string, least: number, most: number): boolean =>
  text.trim().length >= least && text.trim().length <= most;

/** True when both say the same in the same order. */
export const sameClauses = (one: readonly AgreementClause[], other: readonly AgreementClause[]): boolean =>
  one.length === other.length &&
  one.every(({ title, text }, at) => title.trim() === other[at]?.title && text.trim() === other[at]?.text);
