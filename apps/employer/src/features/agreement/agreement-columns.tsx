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
    width: 90,
    render: ({ id, name }) => <Link to={`/agreements/${id}`}>{name}</Link>,
  },
  { key: 'collegeName', title: M.college, width: 150 },
  { key: 'majorName', title: M.major, width: 160 },
  {
    key: 'state',
    title: M.state,
    width: 130,
    render: ({ state }) => <StateTag flow={agreementWorkflow} state={state} />,
  },
  { key: 'nextMark', title: M.next, width: 170, render: nextOf },
  { key: 'agreementNo', title: M.no, width: 170 },
  { key: 'initiator', title: M.origin, width: 100, render: ({ initiator }) => AGREEMENT.initiator[initiator] },
  {
    key: 'submittedAt',
    title: M.submittedAt,
    width: 140,
    hidden: true,
    render: ({ submittedAt }) => dateTime(submittedAt),
  },
];

function nextOf({ state, inviteExpiresAt, nextMark }: AgreementRow): string {
  if (state === 'INVITED' && inviteExpiresAt !== null) return AGREEMENT.answerBy(dateTime(inviteExpiresAt));
  const kind = AGREEMENT_MARK_KINDS.find((one) => one === nextMark);
  return kind === undefined ? '' : AGREEMENT_MARKS[kind].label;
}
