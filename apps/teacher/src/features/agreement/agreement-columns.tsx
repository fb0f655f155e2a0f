import { AGREEMENT_MARKS, agreementWorkflow, type AgreementMarkKind } from '@qicheng/domain';
import { dateTime, type RecordColumn } from '@qicheng/ui';
import { AGREEMENT } from '../../messages/agreement';
import { stateColumn, studentColumns, submittedColumn, type ColumnPlace } from '../../review';
import type { AgreementItem } from './agreement.api';
import { RowMenu } from './row-menu';

const M = AGREEMENT.column;
const marks: Readonly<Record<string, { readonly label: string } | undefined>> = AGREEMENT_MARKS satisfies Record<
  AgreementMarkKind,
  { readonly label: string }
>;

/** The columns of the agreements' queue: whose, with whom, and how far signature and seals have come. */
export const agreementColumns = (place: ColumnPlace): RecordColumn<AgreementItem>[] => [
  ...studentColumns<AgreementItem>(place),
  { key: 'employerName', title: M.employer, width: 200 },
  { key: 'agreementNo', title: M.number, width: 170 },
  stateColumn(agreementWorkflow),
  {
    key: 'signed',
    title: M.signed,
    width: 92,
    render: ({ signed, approvedAt }) => (approvedAt === null ? '' : signed ? AGREEMENT.signed : AGREEMENT.unsigned),
  },
  { key: 'nextMark', title: M.next, width: 130, render: ({ nextMark }) => marks[nextMark ?? '']?.label ?? '' },
  {
    key: 'printCount',
    title: M.prints,
    align: 'right',
    width: 72,
    render: ({ printCount }) => (printCount === 0 ? '' : AGREEMENT.times(printCount)),
  },
  submittedColumn(),
  { key: 'approvedAt', title: M.approvedAt, width: 150, hidden: true, render: (row) => dateTime(row.approvedAt) },
  { key: 'signedAt', title: M.signedAt, width: 150, hidden: true, render: (row) => dateTime(row.signedAt) },
  { key: 'menu', title: M.menu, width: 84, fixed: 'right', render: (row) => <RowMenu row={row} /> },
];
