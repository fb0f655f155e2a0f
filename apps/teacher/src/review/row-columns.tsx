import { dateTime, StateTag, type RecordColumn } from '@qicheng/ui';
import { Link } from 'react-router';
import { REVIEW } from '../messages/review';
import type { StepTable } from '../workflow/next-step';
import type { ColumnPlace } from './review-kind';
import type { ReviewRow } from './review-record';

const M = REVIEW.column;

/** Whose record a row is: the name leads to it; the college for whoever has several, the class for whoever has one. The row has `studentNo`, `collegeName`, `majorName` and `className`. */
export const studentColumns = <Row extends ReviewRow>({ hrefOf, oneCollege }: ColumnPlace): RecordColumn<Row>[] => [
  {
    key: 'name',
    title: M.name,
    primary: true,
    sortable: true,
    width: 88,
    render: ({ id, name }) => <Link to={hrefOf(id)}>{name}</Link>,
  },
  { key: 'studentNo', title: M.studentNo, sortable: true, width: 116 },
  { key: 'collegeName', title: M.college, width: 150, hidden: oneCollege },
  { key: 'majorName', title: M.major, width: 160, hidden: true },
  { key: 'className', title: M.class, width: 184, hidden: !oneCollege },
];

/** The state of a row, as its workflow names it. */
export const stateColumn = <Row extends ReviewRow>(flow: StepTable): RecordColumn<Row> => ({
  key: 'state',
  title: M.state,
  width: 140,
  render: ({ state }) => <StateTag flow={flow} state={state} />,
});

/** When a row came in. */
export const submittedColumn = <
  Row extends ReviewRow & { readonly submittedAt: string | null },
>(): RecordColumn<Row> => ({
  key: 'submittedAt',
  title: M.submittedAt,
  sortable: true,
  width: 150,
  render: ({ submittedAt }) => dateTime(submittedAt),
});
