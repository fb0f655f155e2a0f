import { M } from '../messages';
import type { DecisionDraft, ReviewField } from './review-field';

/** Decisions not saved yet, by field. */
export type ReviewEdits = Readonly<Record<string, DecisionDraft>>;

/** The decision the server holds. */
export const savedDecision = ({ key, decision, finalValue, note }: ReviewField): DecisionDraft => ({
  key,
  decision: decision ?? 'PENDING',
  value: decision === 'EDIT' ? finalValue : null,
  note,
});

/** The decision as it stands on the screen. */
export const currentDecision = (field: ReviewField, edits: ReviewEdits): DecisionDraft =>
  edits[field.key] ?? savedDecision(field);

/** Decisions that differ from what the server holds. */
export const unsavedDecisions = (fields: readonly ReviewField[], edits: ReviewEdits): DecisionDraft[] =>
  fields
    .map((field) => [savedDecision(field), currentDecision(field, edits)] as const)
    .filter(([saved, now]) => !same(saved, now))
    .map(([, now]) => now);

/** How many differences nobody has decided. */
export const pendingCount = (fields: readonly ReviewField[], edits: ReviewEdits): number =>
  fields.filter((field) => field.differs && currentDecision(field, edits).decision === 'PENDING').length;

/** What is left to save once `saved` is on the server; a decision changed meanwhile stays. */
export const withoutSaved = (edits: ReviewEdits, saved: readonly DecisionDraft[]): ReviewEdits =>
  Object.fromEntries(Object.entries(edits).filter(([, edit]) => !saved.includes(edit)));

/** What keeps a decision from being saved: keeping needs a reason, editing a value (workflows.md §2). */
export function decisionFlaw({ decision, value, note }: DecisionDraft): string | undefined {
  if (decision === 'KEEP' && !note?.trim()) return M.review.keepNote;
  return decision === 'EDIT' && !value?.trim() ? M.review.editValue : undefined;
}

/** Adopts every difference that the school has not locked; a reviewer's correction of what both sides say is none. */
export const adoptAll = (fields: readonly ReviewField[], edits: ReviewEdits): ReviewEdits => ({
  ...edits,
  ...Object.fromEntries(
    fields
      .filter(({ differs, locked, schoolText, studentText }) => differs && !locked && schoolText !== studentText)
      .map((field) => [field.key, { ...currentDecision(field, edits), decision: 'ADOPT', value: null }] as const),
  ),
});

const same = (one: DecisionDraft, other: DecisionDraft) =>
  one.decision === other.decision &&
  (one.value ?? '') === (other.value ?? '') &&
  (one.note ?? '') === (other.note ?? '');
