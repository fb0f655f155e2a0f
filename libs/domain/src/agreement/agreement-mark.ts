import type { Role } from '../identity/role.js';
import { decide } from '../workflow/decide.js';
import type { AgreementFacts } from './agreement-facts.js';
import { agreementWorkflow, type AgreementAction } from './agreement.workflow.js';

/** What a mark of the sealing stage is called, which action sets it, and whose act it is. */
export interface AgreementMarkMeta {
  readonly label: string;
  readonly action: AgreementAction;
  readonly role: Role;
}

/** The marks of the sealing stage, in their strict order (workflows §3.4). */
export const AGREEMENT_MARKS = {
  STUDENT_SIGNED: { label: '学生在线签名', action: 'sign', role: 'STUDENT' },
  EMPLOYER_SEALED: { label: '单位盖章', action: 'markEmployerSeal', role: 'COLLEGE_ADMIN' },
  AGENCY_SEALED: { label: '人事代理机构盖章', action: 'markAgencySeal', role: 'COLLEGE_ADMIN' },
  COLLEGE_SEALED: { label: '学院盖章', action: 'markCollegeSeal', role: 'COLLEGE_ADMIN' },
  SCHOOL_SEALED: { label: '学校盖章', action: 'markSchoolSeal', role: 'CENTRE_ADMIN' },
} as const satisfies Readonly<Record<string, AgreementMarkMeta>>;

/** One kind of mark. */
export type AgreementMarkKind = keyof typeof AGREEMENT_MARKS;

/** All kinds of marks, in order. */
export const AGREEMENT_MARK_KINDS = Object.keys(AGREEMENT_MARKS) as AgreementMarkKind[];

/** A mark that was set; `at` is an ISO time. */
export interface AgreementMark {
  readonly kind: AgreementMarkKind;
  readonly at: string;
  readonly byName: string;
  /** As what; the centre may have stood in for a college. Unknown of marks from before this was kept. */
  readonly role?: Role;
  readonly scanFileId: string | null;
}

/** True where the centre stood in for whose act the mark is (workflows §9). */
export const isStandIn = ({
  kind,
  role,
}: {
  readonly kind: AgreementMarkKind;
  readonly role?: Role | undefined;
}): boolean => role !== undefined && role !== AGREEMENT_MARKS[kind].role;

/** The mark an action sets, or undefined for an action that sets none. */
export const markOfAction = (action: string): AgreementMarkKind | undefined =>
  AGREEMENT_MARK_KINDS.find((kind) => AGREEMENT_MARKS[kind].action === action);

/** What the set marks mean for the table's guards. */
export function markFacts(
  marks: readonly Pick<AgreementMark, 'kind'>[],
): Pick<AgreementFacts, 'signed' | 'employerSealed' | 'agencySealed' | 'collegeSealed'> {
  const has = (kind: AgreementMarkKind) => marks.some((mark) => mark.kind === kind);
  return {
    signed: has('STUDENT_SIGNED'),
    employerSealed: has('EMPLOYER_SEALED'),
    agencySealed: has('AGENCY_SEALED'),
    collegeSealed: has('COLLEGE_SEALED'),
  };
}

/** The marks that may be set now by whoever may set them; at most one, the order being strict. */
export const nextMarks = (facts: AgreementFacts): AgreementMarkKind[] =>
  AGREEMENT_MARK_KINDS.filter((kind) => {
    const { action, role } = AGREEMENT_MARKS[kind];
    return 'row' in decide(agreementWorkflow, facts, action, role);
  });
