import { useState } from 'react';
import { useLocalDraft } from '../form/use-local-draft';
import { adoptAll, decisionFlaw, pendingCount, unsavedDecisions, withoutSaved, type ReviewEdits } from './review-draft';
import type { DecisionDraft, ReviewField } from './review-field';

type Save = (decisions: readonly DecisionDraft[]) => Promise<unknown>;

/** Decisions being made on one record, over those the server holds, kept through a reload under `name`; give another record another `key`. */
export function useReviewDraft(name: string, fields: readonly ReviewField[], onSave: Save) {
  const { values: edits, change, update, clear } = useLocalDraft<ReviewEdits>(`decisions:${name}`, {});
  const { saving, failure, run } = useSaving(onSave);
  const unsaved = unsavedDecisions(fields, edits);
  const flawed = unsaved.some((decision) => decisionFlaw(decision) !== undefined);
  const save = async () => {
    if (unsaved.length === 0 || flawed || saving) return;
    if (await run(unsaved)) update((now) => withoutSaved(now, unsaved));
  };
  return {
    edits,
    dirty: unsaved.length > 0,
    flawed,
    pending: pendingCount(fields, edits),
    saving,
    failure,
    save,
    decide: (decision: DecisionDraft) => update((now) => ({ ...now, [decision.key]: decision })),
    adoptAll: () => change(adoptAll(fields, edits)),
    discard: clear,
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
  return { saving, failure, run };
}
