import { AGREEMENT_MARK_KINDS, AGREEMENT_MARKS, agreementWorkflow } from '@qicheng/domain';
import { dateTime, StateTag, type RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { AGREEMENT } from '../../messages/agreement';
import type { AgreementRow } from '../../party/agreement.api';

const M = AGREEMENT.column;

/** The columns of the company's agreements: with whom, where it stands, which stamp comes next. */
export const AGREEMENT_COLUMNS: readonly RecordColumn<AgreementRow>[] = [
  {
    key: 'name',
    title: M.name,
    primary: true,
    width: 110,
    render: ({ id, name }) => <Link to={`/agreements/${id}`}>{name}</Link>,
  },
  { key: 'collegeName', title: M.college, width: 170 },
  { key: 'majorName', title: M.major, width: 170 },
  {
    key: 'state',
    title: M.state,
    width: 140,
    render: ({ state }) => <StateTag flow={agreementWorkflow} state={state} />,
  },
  { key: 'nextMark', title: M.next, width: 150, render: ({ nextMark }) => markLabel(nextMark) },
  { key: 'agreementNo', title: M.no, width: 180 },
  { key: 'initiator', title: M.origin, width: 110, render: ({ initiator }) => AGREEMENT.initiator[initiator] },
  { key: 'submittedAt', title: M.submittedAt, width: 150, render: ({ submittedAt }) => dateTime(submittedAt) },
];

const markLabel = (nextMark: string | null): string => {
  const kind = AGREEMENT_MARK_KINDS.find((one) => one === nextMark);
  return kind === undefined ? '' : AGREEMENT_MARKS[kind].label;
};
