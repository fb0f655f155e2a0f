import { isOriginFieldKey } from '@qicheng/domain';
import type { DecisionDraft } from '@qicheng/ui';
import type { OriginDecisions } from './origin.api';

/** A reviewer's unsaved decisions as the API takes them; the version is the one that was on screen. */
export const decisionPayload = (version: number, drafts: readonly DecisionDraft[]): OriginDecisions => ({
  version,
  decisions: drafts.flatMap(({ key, decision, value, note }) =>
    isOriginFieldKey(key)
      ? [{ field: key, decision, value: decision === 'EDIT' ? trimmed(value) : null, note: trimmed(note) }]
      : [],
  ),
});

const trimmed = (text: string | null): string | null => text?.trim() || null;
