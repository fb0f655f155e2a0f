import { useState } from 'react';
import { adoptAll, decisionFlaw, pendingCount, unsavedDecisions, type ReviewEdits } from './review-draft';
import type { DecisionDraft, ReviewField } from './review-field';

/** Decisions being made on one record, over those the server holds; another record starts afresh. */
export function useReviewDraft(
  recordId: string,
  fields: readonly ReviewField[],
  onSave: (decisions: readonly DecisionDraft[]) => Promise<unknown>,
) {
  const [owner, setOwner] = useState(recordId);
  const [edits, setEdits] = useState<ReviewEdits>({});
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  if (owner !== recordId) {
    setOwner(recordId);
    setEdits({});
    setFailure(undefined);
  }
  const unsaved = unsavedDecisions(fields, edits);
  const flawed = unsaved.some((decision) => decisionFlaw(decision) !== undefined);
  const save = async () => {
    if (unsaved.length === 0 || flawed) return;
    setSaving(true);
    setFailure(undefined);
    try {
      await onSave(unsaved);
      setEdits({});
    } catch (error) {
      setFailure(error);
    } finally {
      setSaving(false);
    }
  };
  return {
    edits,
    dirty: unsaved.length > 0,
    flawed,
    pending: pendingCount(fields, edits),
    saving,
    failure,
    save,
    decide: (decision: DecisionDraft) => setEdits((now) => ({ ...now, [decision.key]: decision })),
    adoptAll: () => setEdits((now) => adoptAll(fields, now)),
    discard: () => setEdits({}),
  };
}
