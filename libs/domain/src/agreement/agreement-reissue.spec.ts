import type { ActingRole } from '../identity/role.js';
import { decide } from '../workflow/decide.js';
import { available } from '../workflow/available.js';
import type { AgreementFacts } from './agreement-facts.js';
import { agreementWorkflow } from './agreement.workflow.js';
import { agreementFacts } from './sample/agreement-facts.js';

const LOST = { reason: '邮寄途中丢失', reissueKind: 'X_LOST', signed: true } as const;
const outcome = (subject: AgreementFacts, action: string, role: ActingRole) => {
  const decision = decide(agreementWorkflow, subject, action, role);
  return 'row' in decision ? decision.row.to : decision.refused.detail;
};

describe('new paper', () => {
  it.each(['SEALING', 'SIGNED'] as const)('is asked for of %s and decided by the centre', (state) => {
    for (const role of ['STUDENT', 'COUNSELLOR', 'COLLEGE_ADMIN'] as const)
      expect(outcome(agreementFacts(state, LOST), 'requestReissue', role)).toBe(state);
    const asked = agreementFacts(state, { ...LOST, reissueAsked: true });
    expect(outcome(asked, 'reissue', 'CENTRE_ADMIN')).toBe('SEALING');
    expect(outcome(asked, 'refuseReissue', 'CENTRE_ADMIN')).toBe(state);
    expect(outcome({ ...asked, reissueOwn: true }, 'withdrawReissue', 'STUDENT')).toBe(state);
    expect(available(agreementWorkflow, asked, 'STUDENT')).toEqual([]);
  });

  it('says what is missing, and waits for paper to be there', () => {
    const bare = agreementFacts('SIGNED', { signed: true });
    expect(outcome(bare, 'requestReissue', 'STUDENT')).toBe('reason,reissueKind');
    expect(outcome(agreementFacts('SEALING', { ...LOST, signed: false }), 'requestReissue', 'STUDENT')).toMatch(
      '在线签名',
    );
    expect(outcome(agreementFacts('TERMINATING', LOST), 'requestReissue', 'STUDENT')).toBe('TERMINATING');
  });

  it('of what was signed once is neither changed nor cancelled', () => {
    const again = agreementFacts('SEALING', { ...LOST, onceSigned: true });
    expect(outcome(again, 'sendBack', 'CENTRE_ADMIN')).toMatch('已经签约');
    expect(outcome(again, 'requestCancel', 'EMPLOYER')).toMatch('已经签约');
    expect(outcome(again, 'markEmployerSeal', 'COLLEGE_ADMIN')).toBe('SEALING');
  });

  it('comes before a termination', () =>
    expect(outcome(agreementFacts('SIGNED', { reissueAsked: true }), 'startTermination', 'SYSTEM')).toMatch('补发'));
});
