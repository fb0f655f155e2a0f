import { employerWorkflow } from '@qicheng/domain';
import { dateTime, StateTag, type RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { EMPLOYER } from '../../messages/employer';
import type { EmployerItem } from './employer.api';
import { claimedText, sourceText } from './employer-words';

const { column: M } = EMPLOYER;

/** Columns of the library. */
export const employerColumns: readonly RecordColumn<EmployerItem>[] = [
  {
    key: 'name',
    title: M.name,
    primary: true,
    width: 240,
    render: ({ id, name }) => <Link to={`/employers/${id}`}>{name}</Link>,
  },
  { key: 'uscc', title: M.uscc, width: 180 },
  {
    key: 'state',
    title: M.state,
    width: 104,
    render: ({ state }) => <StateTag flow={employerWorkflow} state={state} />,
  },
  { key: 'claimed', title: M.claimed, width: 84, render: ({ claimed }) => claimedText(claimed) },
  { key: 'source', title: M.source, width: 100, render: ({ source }) => sourceText(source) },
  { key: 'regionName', title: M.region, width: 180, hidden: true },
  {
    key: 'agreements',
    title: M.agreements,
    align: 'right',
    width: 72,
    render: ({ agreements }) => agreements.toLocaleString('zh-CN'),
  },
  { key: 'createdAt', title: M.createdAt, width: 140, render: ({ createdAt }) => dateTime(createdAt) },
];
