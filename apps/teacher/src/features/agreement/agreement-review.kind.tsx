import { AGREEMENT_MARKS, agreementWorkflow, type AgreementMarkKind, type Role } from '@qicheng/domain';
import type { FilterField } from '@qicheng/ui';
import { AGREEMENT } from '../../messages/agreement';
import { PLACE } from '../../messages/place';
import { ALL, opinionBatch, queueFilter, quickOpinions, type BatchAction, type ReviewKind } from '../../review';
import { stateAwaiting } from '../../workflow/next-step';
import { agreementColumns } from './agreement-columns';
import { agreementSource, type AgreementFilter, type AgreementItem, type AgreementTypes } from './agreement.api';
import { PrintMany } from './print-many';

const QUICK = quickOpinions('AGREEMENT');
const M = AGREEMENT.batch;

const OPINIONS = opinionBatch<AgreementItem>(QUICK, {
  reader: AGREEMENT.reader,
  returnWarning: (rows) => {
    const voided = rows.filter(({ initiator }) => initiator === 'EMPLOYER').length;
    return voided > 0 ? AGREEMENT.voided(voided) : undefined;
  },
});

type Stamp = BatchAction<AgreementItem, AgreementTypes['verb']>;
/** Offered where it is the next step of one of the chosen at least; the others are refused with their reason. */
const whenNext =
  (kind: AgreementMarkKind): NonNullable<Stamp['applies']> =>
  (rows) =>
    rows.some(({ nextMark }) => nextMark === kind);
const EMPLOYER: Stamp = { action: 'markEmployerSeal', label: M.employer, lead: M.employerLead };
const AGENCY: Stamp = {
  action: 'markAgencySeal',
  label: M.agency,
  lead: M.agencyLead,
  applies: whenNext('AGENCY_SEALED'),
};
const COLLEGE: Stamp = { action: 'markCollegeSeal', label: M.college, lead: M.collegeLead, primary: true };
const SCHOOL: Stamp = { action: 'markSchoolSeal', label: M.school, lead: M.schoolLead, primary: true };
const STAMPS: Readonly<Partial<Record<Role, readonly Stamp[]>>> = {
  COLLEGE_ADMIN: [EMPLOYER, AGENCY, COLLEGE],
  CENTRE_ADMIN: [SCHOOL],
};

const MARK_CHOICES = (Object.keys(AGREEMENT_MARKS) as AgreementMarkKind[]).map((kind) => ({
  value: kind,
  label: AGREEMENT_MARKS[kind].label,
}));

const EMPLOYER_NAME: FilterField = {
  kind: 'keyword',
  name: 'employer',
  label: AGREEMENT.employer,
  placeholder: AGREEMENT.employerHint,
};
const DOUBTFUL: FilterField = {
  kind: 'select',
  name: 'employerDoubtful',
  label: AGREEMENT.doubtful,
  options: [{ value: 'true', label: AGREEMENT.doubtfulOnly }],
};
const REISSUING: FilterField = {
  kind: 'select',
  name: 'reissuing',
  label: AGREEMENT.reissuing,
  options: [{ value: 'true', label: AGREEMENT.reissuingOnly }],
};
const SEALING: readonly FilterField[] = [
  { kind: 'select', name: 'nextMark', label: AGREEMENT.nextMark, options: MARK_CHOICES },
  {
    kind: 'select',
    name: 'cancelling',
    label: AGREEMENT.cancelling,
    options: [{ value: 'true', label: AGREEMENT.cancellingOnly }],
  },
];

function filterOf(filters: Readonly<Record<string, string>>): AgreementFilter {
  const { employer, employerDoubtful, nextMark, cancelling, reissuing } = filters;
  const common: AgreementFilter = {
    ...queueFilter(agreementWorkflow, filters),
    ...(employer && { employer }),
    ...(employerDoubtful === 'true' && { employerDoubtful }),
  };
  const again: AgreementFilter = reissuing === 'true' ? { reissuing } : {};
  // Another tab does not show these filters, so they do not narrow it.
  if (common.state === 'SIGNED') return { ...common, ...again };
  if (common.state !== 'SEALING') return common;
  return {
    ...common,
    ...again,
    ...(nextMark && { nextMark }),
    ...(cancelling === 'true' && { cancelling }),
  };
}

/** What waits for the role first, then the stages of experience: sealing, signed, terminated. */
function tabs(role: Role): readonly string[] {
  const own = role === 'CENTRE_ADMIN' ? 'SEALING' : stateAwaiting(agreementWorkflow, role);
  const stages = [
    'COUNSELLOR_REVIEW',
    'COLLEGE_REVIEW',
    'SEALING',
    'SIGNED',
    'TERMINATING',
    'TERMINATED',
    'RETURNED',
    'EMPLOYER_CONFIRM',
    'STUDENT_CONFIRM',
    ALL,
  ];
  return own === undefined ? stages : [own, ...stages.filter((state) => state !== own)];
}

/** The review and the sealing of agreements (A3–A10). */
export const agreementReview: ReviewKind<AgreementTypes> = {
  path: '/agreements',
  flow: agreementWorkflow,
  source: agreementSource,
  words: AGREEMENT,
  filterOf,
  columns: agreementColumns,
  filters: (state) => [
    EMPLOYER_NAME,
    DOUBTFUL,
    ...(state === 'SEALING' ? SEALING : []),
    ...(state === 'SEALING' || state === 'SIGNED' ? [REISSUING] : []),
  ],
  tabs,
  batch: (role, state) => {
    if (state === 'SEALING') return STAMPS[role] ?? [];
    return state !== undefined && state === stateAwaiting(agreementWorkflow, role) ? OPINIONS : [];
  },
  batchTools: (chosen, state) => (state === 'SEALING' || state === 'SIGNED' ? <PrintMany chosen={chosen} /> : null),
  offers: ({ offers }) => offers,
  leadOf: ({ studentNo, collegeName, className, gradYear, employerName }) =>
    [studentNo, collegeName, className, PLACE.year(gradYear), employerName].filter(Boolean).join(' · '),
  quickOpinions: QUICK,
  ownSteps: [...Object.values(AGREEMENT_MARKS).map(({ action }) => action), 'requestReissue'],
};
