import type { ActingRole } from '../identity/role.js';
import { decide } from '../workflow/decide.js';
import type { AgreementFacts } from './agreement-facts.js';
import {
  AGREEMENT_MARK_KINDS,
  isStandIn,
  markFacts,
  markOfAction,
  nextMarks,
  type AgreementMarkKind,
} from './agreement-mark.js';
import { agreementWorkflow } from './agreement.workflow.js';
import { agreementFacts } from './sample/agreement-facts.js';

const sealing = (kinds: readonly AgreementMarkKind[], given: Partial<AgreementFacts> = {}) =>
  agreementFacts('SEALING', { ...markFacts(kinds.map((kind) => ({ kind }))), ...given });
const outcome = (subject: AgreementFacts, action: string, role: ActingRole) => {
  const decision = decide(agreementWorkflow, subject, action, role);
  return 'row' in decision ? decision.row.to : decision.refused.detail;
};
const reason = '盖错了章，需要重来';

describe('marks of the sealing stage', () => {
  it.each([
    [false, AGREEMENT_MARK_KINDS.filter((kind) => kind !== 'AGENCY_SEALED')],
    [true, AGREEMENT_MARK_KINDS],
  ])('come one after another (agency needed: %s)', (agencyNeeded, order) => {
    order.forEach((kind, index) => expect(nextMarks(sealing(order.slice(0, index), { agencyNeeded }))).toEqual([kind]));
  });

  it('say what is still missing', () => {
    expect(outcome(sealing([]), 'markEmployerSeal', 'COLLEGE_ADMIN')).toMatch('学生还没有在线签名');
    expect(outcome(sealing(['STUDENT_SIGNED']), 'markCollegeSeal', 'COLLEGE_ADMIN')).toMatch('单位盖章');
    const sealed = sealing(['STUDENT_SIGNED', 'EMPLOYER_SEALED'], { agencyNeeded: true });
    expect(outcome(sealed, 'markCollegeSeal', 'CENTRE_ADMIN')).toMatch('人事代理机构');
    expect(outcome(sealed, 'markSchoolSeal', 'CENTRE_ADMIN')).toMatch('学院盖章');
    expect(outcome(sealing(['STUDENT_SIGNED', 'EMPLOYER_SEALED']), 'markAgencySeal', 'COLLEGE_ADMIN')).toMatch(
      '不需要',
    );
  });

  it('are set once, and the last one completes the agreement', () => {
    expect(outcome(sealing(['STUDENT_SIGNED']), 'sign', 'STUDENT')).toMatch('已经签名');
    const all = sealing(['STUDENT_SIGNED', 'EMPLOYER_SEALED', 'COLLEGE_SEALED']);
    expect(outcome(all, 'markCollegeSeal', 'COLLEGE_ADMIN')).toMatch('已标记');
    expect(outcome(all, 'markSchoolSeal', 'COLLEGE_ADMIN')).toBe('COLLEGE_ADMIN');
    expect(outcome(all, 'markSchoolSeal', 'CENTRE_ADMIN')).toBe('SIGNED');
  });

  it('can be undone, except the signature', () => {
    expect(outcome(sealing(['STUDENT_SIGNED'], { reason }), 'undoMark', 'COLLEGE_ADMIN')).toMatch('学生签名不能撤销');
    const sealed = sealing(['STUDENT_SIGNED', 'EMPLOYER_SEALED'], { reason });
    expect(outcome(sealed, 'undoMark', 'COLLEGE_ADMIN')).toBe('SEALING');
  });

  it('wait for a request to cancel, which must come before the college seal', () => {
    const signed = sealing(['STUDENT_SIGNED'], { reason });
    expect(outcome(signed, 'requestCancel', 'STUDENT')).toBe('SEALING');
    expect(outcome(signed, 'confirmCancel', 'CENTRE_ADMIN')).toMatch('没有待处理');
    const asked = { ...signed, cancelAsked: true };
    expect(nextMarks(asked)).toEqual([]);
    expect(outcome(asked, 'markEmployerSeal', 'COLLEGE_ADMIN')).toMatch('等就业中心处理');
    expect(outcome(asked, 'refuseCancel', 'CENTRE_ADMIN')).toBe('SEALING');
    expect(outcome(asked, 'confirmCancel', 'CENTRE_ADMIN')).toBe('VOID');
    const late = sealing(['STUDENT_SIGNED', 'EMPLOYER_SEALED', 'COLLEGE_SEALED'], { reason });
    expect(outcome(late, 'requestCancel', 'EMPLOYER')).toMatch('学院已盖章');
  });

  it('of a college are set by the centre with a reason only, and the college is told', () => {
    const signed = sealing(['STUDENT_SIGNED']);
    expect(outcome(signed, 'markEmployerSeal', 'CENTRE_ADMIN')).toBe('reason');
    const decision = decide(agreementWorkflow, { ...signed, reason }, 'markEmployerSeal', 'CENTRE_ADMIN');
    expect('row' in decision && decision.row.effects).toContain('notify.college');
    expect(isStandIn({ kind: 'EMPLOYER_SEALED', role: 'CENTRE_ADMIN' })).toBe(true);
    expect(isStandIn({ kind: 'SCHOOL_SEALED', role: 'CENTRE_ADMIN' })).toBe(false);
    expect(isStandIn({ kind: 'EMPLOYER_SEALED' })).toBe(false);
  });

  it('belong to one action each', () => {
    expect(markOfAction('markAgencySeal')).toBe('AGENCY_SEALED');
    expect(markOfAction('sendBack')).toBeUndefined();
  });
});
