import {
  APPLICATION_KIND_LABEL,
  APPLICATION_STATES,
  employerApplicationWorkflow,
  type EmployerApplicationState,
} from '@qicheng/domain';
import type { RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { APPLICATION } from '../../messages/employer-application';
import { ALL, stateColumn, submittedColumn, type ColumnPlace, type Offer, type ReviewKind } from '../../review';
import type { StepTable } from '../../workflow/next-step';
import { applicationSource, type ApplicationItem, type ApplicationTypes } from './application.api';

const M = APPLICATION.column;

/** The workflow in the words of a review: a reviewer's `reject` is a return, since the applicant corrects and sends again. */
const FLOW: StepTable = {
  states: employerApplicationWorkflow.states,
  table: employerApplicationWorkflow.table.map((row) => (row.action === 'reject' ? { ...row, action: 'return' } : row)),
};

const columns = ({ hrefOf }: ColumnPlace): RecordColumn<ApplicationItem>[] => [
  {
    key: 'name',
    title: M.name,
    primary: true,
    width: 280,
    render: ({ id, name }) => <Link to={hrefOf(id)}>{name}</Link>,
  },
  { key: 'uscc', title: M.uscc, width: 190 },
  { key: 'kind', title: M.kind, width: 120, render: ({ kind }) => APPLICATION_KIND_LABEL[kind] },
  { key: 'applicantName', title: M.applicant, width: 110 },
  stateColumn(FLOW),
  submittedColumn(),
];

const isState = (text: string | undefined): text is EmployerApplicationState =>
  APPLICATION_STATES.some((state) => state === text);

const opinion = (offer: Offer): Offer => (offer.action === 'reject' ? { ...offer, action: 'return' } : offer);

/** The centre's review of what companies send in. */
export const applicationReview: ReviewKind<ApplicationTypes> = {
  path: '/employer-applications',
  flow: FLOW,
  source: applicationSource,
  words: APPLICATION,
  filterOf: ({ state }) => (isState(state) ? { state } : {}),
  columns,
  tabs: () => ['PENDING_REVIEW', 'APPROVED', 'REJECTED', 'DRAFT', ALL],
  batch: () => [],
  offers: ({ offers }) => offers.map(opinion),
  leadOf: ({ uscc, kind }) => [uscc, APPLICATION_KIND_LABEL[kind]].join(' · '),
  quickOpinions: APPLICATION.quick,
};
