import { APPLICATION_KIND_LABEL, APPLICATION_KINDS, employerApplicationWorkflow } from '@qicheng/domain';
import type { FilterField, RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { APPLICATION } from '../../messages/employer-application';
import {
  ALL,
  opinionBatch,
  queueFilter,
  stateColumn,
  submittedColumn,
  type ColumnPlace,
  type ReviewKind,
} from '../../review';
import { stateAwaiting } from '../../workflow/next-step';
import {
  applicationSource,
  type ApplicationFilter,
  type ApplicationItem,
  type ApplicationTypes,
} from './application.api';

const M = APPLICATION.column;
const BATCH = opinionBatch<ApplicationItem>(APPLICATION.quick, {
  reader: APPLICATION.reader,
  warning: () => APPLICATION.checkFirst,
});

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
  stateColumn(employerApplicationWorkflow),
  submittedColumn(),
];

const KINDS: FilterField = {
  kind: 'select',
  name: 'kind',
  label: M.kind,
  options: APPLICATION_KINDS.map((kind) => ({ value: kind, label: APPLICATION_KIND_LABEL[kind] })),
};

function filterOf(filters: Readonly<Record<string, string>>): ApplicationFilter {
  const { state, keyword, sort, submittedFrom, submittedTo } = queueFilter(employerApplicationWorkflow, filters);
  const kind = APPLICATION_KINDS.find((known) => known === filters['kind']);
  return {
    ...(state && { state }),
    ...(kind && { kind }),
    ...(keyword && { keyword }),
    ...(sort && { sort }),
    ...(submittedFrom && { submittedFrom }),
    ...(submittedTo && { submittedTo }),
  };
}

/** The centre's review of what companies send in. */
export const applicationReview: ReviewKind<ApplicationTypes> = {
  path: '/employer-applications',
  flow: employerApplicationWorkflow,
  source: applicationSource,
  words: APPLICATION,
  filterOf,
  columns,
  filters: () => [KINDS],
  schoolwide: true,
  tabs: () => ['PENDING_REVIEW', 'APPROVED', 'REJECTED', 'DRAFT', ALL],
  batch: (role, state) =>
    state !== undefined && state === stateAwaiting(employerApplicationWorkflow, role) ? BATCH : [],
  offers: ({ offers }) => offers,
  leadOf: ({ uscc, kind }) => [uscc, APPLICATION_KIND_LABEL[kind]].join(' · '),
  quickOpinions: APPLICATION.quick,
};
