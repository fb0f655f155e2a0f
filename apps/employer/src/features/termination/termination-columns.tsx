import { codeLabel, terminationWorkflow } from '@qicheng/domain';
import { dateTime, StateTag, type RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { TERMINATION } from '../../messages/termination';
import type { TerminationRow } from '../../party/terminations.api';

const M = TERMINATION.columns;

/** The columns of the company's terminations: with whom, who asked, where it stands. */
export const TERMINATION_COLUMNS: readonly RecordColumn<TerminationRow>[] = [
  {
    key: 'name',
    title: M.name,
    primary: true,
    width: 110,
    render: ({ id, name }) => <Link to={`/terminations/${id}`}>{name}</Link>,
  },
  {
    key: 'state',
    title: M.state,
    width: 150,
    render: ({ state }) => <StateTag flow={terminationWorkflow} state={state} />,
  },
  {
    key: 'initiator',
    title: M.initiator,
    width: 110,
    render: ({ initiator }) => (initiator === 'EMPLOYER' ? TERMINATION.byUs : TERMINATION.byStudent),
  },
  { key: 'agreementNo', title: M.no, width: 190 },
  {
    key: 'reasonCode',
    title: M.reason,
    width: 180,
    render: ({ reasonCode }) => reasonCode && codeLabel('termination_reason', reasonCode),
  },
  { key: 'submittedAt', title: M.when, width: 150, render: ({ submittedAt }) => dateTime(submittedAt) },
];
