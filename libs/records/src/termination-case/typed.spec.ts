import type { TerminationRecord } from './termination.api';
import { draftValues, flawsOf, isLetterWanted, NOTHING_TYPED } from './typed';

type Stored = Parameters<typeof flawsOf>[0];

const requestWith = (other: Partial<TerminationRecord> = {}): Stored => ({
  values: { reasonText: '家里有事，需要回原籍照顾父母，与单位协商一致解除。' },
  initiator: 'STUDENT',
  penalty: null,
  files: [],
  state: 'DRAFT',
  asksCounterpart: true,
  counterpartDecision: null,
  ...other,
});
const fieldsOf = (stored: Stored, typed = NOTHING_TYPED) => flawsOf(stored, typed).map(({ field }) => field);

describe('a request to terminate', () => {
  it('needs the letter where the company cannot answer online', () => {
    expect(fieldsOf(requestWith())).not.toContain('LETTER');
    expect(fieldsOf(requestWith({ asksCounterpart: false }))).toContain('LETTER');
  });

  it('needs the letter after a refusal, and none after an agreement', () => {
    expect(isLetterWanted(requestWith({ state: 'COUNTERPART_REFUSED', counterpartDecision: 'REFUSED' }))).toBe(true);
    expect(isLetterWanted(requestWith({ state: 'RETURNED', counterpartDecision: 'AGREED' }))).toBe(false);
  });

  it('needs the receipt of a penalty that is paid', () =>
    expect(fieldsOf(requestWith({ penalty: '3000' }), { values: { penaltyRequired: 'true' } })).toEqual(
      expect.arrayContaining(['penaltyPaid', 'RECEIPT']),
    ));

  it('sends only what means something else than the server has', () =>
    expect(draftValues(requestWith(), { values: { penaltyPaid: '3,000', negotiated: null } })).toEqual({
      penaltyPaid: '3,000',
    }));
});
