import { terminationWorkflow } from '@qicheng/domain';
import type { FilterField, RecordColumn } from '@qicheng/ui';
import { PLACE } from '../../messages/place';
import { TERMINATION } from '../../messages/termination';
import {
  opinionBatch,
  queueFilter,
  quickOpinions,
  stateColumn,
  studentColumns,
  submittedColumn,
  type ReviewKind,
} from '../../review';
import { stateAwaiting } from '../../workflow/next-step';
import { terminationSource, type TerminationItem, type TerminationTypes } from './termination.api';

const QUICK = quickOpinions('TERMINATION');
const M = TERMINATION.column;

const COLUMNS: readonly RecordColumn<TerminationItem>[] = [
  { key: 'employerName', title: M.employer, width: 200 },
  { key: 'agreementNo', title: M.number, width: 170 },
  { key: 'initiator', title: M.initiator, width: 84, render: ({ initiator }) => TERMINATION.initiator[initiator] },
  { key: 'reasonText', title: M.reason, width: 220 },
  {
    key: 'penaltyPaid',
    title: M.penalty,
    width: 110,
    align: 'right',
    render: ({ penaltyPaid }) => (penaltyPaid === null ? '' : TERMINATION.yuan(penaltyPaid)),
  },
];

const FILTERS: readonly FilterField[] = [
  {
    kind: 'select',
    name: 'breach',
    label: TERMINATION.breach,
    options: [{ value: 'true', label: TERMINATION.breachOnly }],
  },
];

/** The review of terminations and breaches. */
export const terminationReview: ReviewKind<TerminationTypes> = {
  path: '/terminations',
  flow: terminationWorkflow,
  source: terminationSource,
  words: TERMINATION,
  filterOf: (filters) => ({
    ...queueFilter(terminationWorkflow, filters),
    ...(filters['breach'] === 'true' && { breach: 'true' as const }),
  }),
  columns: (place) => [
    ...studentColumns<TerminationItem>(place),
    stateColumn(terminationWorkflow),
    ...COLUMNS,
    submittedColumn(),
  ],
  filters: () => FILTERS,
  batch: (role, state) =>
    state !== undefined && state === stateAwaiting(terminationWorkflow, role) ? opinionBatch(QUICK, TERMINATION) : [],
  offers: ({ offers }) => offers,
  leadOf: ({ studentNo, collegeName, className, gradYear, employerName }) =>
    [studentNo, collegeName, className, PLACE.year(gradYear), employerName].join(' · '),
  quickOpinions: QUICK,
};
