import { useState } from 'react';
import { adoptAll, decisionFlaw, pendingCount, unsavedDecisions, withoutSaved, type ReviewEdits } from './review-draft';
import type { DecisionDraft, ReviewField } from './review-field';

type Save = (decisions: readonly DecisionDraft[]) => Promise<unknown>;

/** Decisions being made on one record, over those the server holds; another record starts afresh. */
export function useReviewDraft(recordId: string, fields: readonly ReviewField[], onSave: Save) {
  const [owner, setOwner] = useState(recordId);
  const [edits, setEdits] = useState<ReviewEdits>({});
  const { saving, failure, run, forget } = useSaving(onSave);
  if (owner !== recordId) {
    setOwner(recordId);
    setEdits({});
    forget();
  }
  const unsaved = unsavedDecisions(fields, edits);
  const flawed = unsaved.some((decision) => decisionFlaw(decision) !== undefined);
  const save = async () => {
    if (unsaved.length === 0 || flawed || saving) return;
    if (await run(unsaved)) setEdits((now) => withoutSaved(now, unsaved));
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

function useSaving(onSave: Save) {
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = async (decisions: readonly DecisionDraft[]): Promise<boolean> => {
    setSaving(true);
    setFailure(undefined);
    try {
      await onSave(decisions);
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { saving, failure, run, forget: () => setFailure(undefined) };
}
