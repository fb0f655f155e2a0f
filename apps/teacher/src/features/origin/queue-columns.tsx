import { originWorkflow } from '@qicheng/domain';
import { dateTime, StateTag, type RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { ORIGIN } from '../../messages/origin';
import type { OriginReviewItem } from './origin.api';
import styles from './origin.module.css';

const M = ORIGIN.column;

/** The columns of the queue; a name leads to its record and keeps the queue's filters. Without a choice of colleges theirs is hidden at first. */
export const queueColumns = (search: string, oneCollege: boolean): RecordColumn<OriginReviewItem>[] => [
  {
    key: 'name',
    title: M.name,
    primary: true,
    width: 96,
    render: ({ id, name }) => <Link to={`/origin-reviews/${id}${search}`}>{name}</Link>,
  },
  { key: 'studentNo', title: M.studentNo, width: 116 },
  { key: 'collegeName', title: M.college, width: 150, hidden: oneCollege },
  { key: 'majorName', title: M.major, width: 160, hidden: true },
  { key: 'className', title: M.class, width: 200 },
  { key: 'state', title: M.state, width: 140, render: ({ state }) => <StateTag flow={originWorkflow} state={state} /> },
  { key: 'diffCount', title: M.diff, align: 'right', width: 72, render: ({ diffCount }) => quiet(diffCount) },
  {
    key: 'pendingCount',
    title: M.pending,
    align: 'right',
    width: 72,
    render: ({ pendingCount }) => loud(pendingCount),
  },
  { key: 'submittedAt', title: M.submittedAt, width: 150, render: ({ submittedAt }) => dateTime(submittedAt) },
];

const quiet = (count: number) => <span className={count === 0 ? styles.none : undefined}>{count}</span>;
const loud = (count: number) => <span className={count === 0 ? styles.none : styles.some}>{count}</span>;
