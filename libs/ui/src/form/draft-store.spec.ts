import { draftKey, forgetDrafts, readDraft, sweepDrafts, writeDraft } from './draft-store';

const at = (iso: string) => ({ values: '王小明', at: iso });

beforeEach(() => localStorage.clear());

describe('drafts in this browser', () => {
  it('go with their account', () => {
    writeDraft(draftKey('a', 'graduate:1'), at('2026-11-30T08:00:00Z'));
    writeDraft(draftKey('b', 'graduate:1'), at('2026-11-30T08:00:00Z'));
    localStorage.setItem('qc:columns:a:queue', '{}');
    forgetDrafts('a');
    expect(readDraft(draftKey('a', 'graduate:1'))).toBeUndefined();
    expect(localStorage).toHaveLength(2);
  });

  it('go when nobody comes back to them for two weeks', () => {
    writeDraft(draftKey('a', 'old'), at('2026-11-01T08:00:00Z'));
    writeDraft(draftKey('a', 'new'), at('2026-11-29T08:00:00Z'));
    sweepDrafts(Date.parse('2026-11-30T08:00:00Z'));
    expect(Object.keys(localStorage)).toEqual([draftKey('a', 'new')]);
  });
});
