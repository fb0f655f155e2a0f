import { AGREEMENT_MARKS, agreementWorkflow, type AgreementMarkKind } from '@qicheng/domain';
import { dateTime, type RecordColumn } from '@qicheng/ui';
import { Tag } from 'antd';
import { AGREEMENT } from '../../messages/agreement';
import { stateColumn, studentColumns, submittedColumn, type ColumnPlace } from '../../review';
import type { AgreementItem } from './agreement.api';
import { EmployerDoubtTag } from './employer-doubt';
import { RowMenu } from './row-menu';

const M = AGREEMENT.column;
const marks: Readonly<Record<string, { readonly label: string } | undefined>> = AGREEMENT_MARKS satisfies Record<
  AgreementMarkKind,
  { readonly label: string }
>;
/** From here on there is a number, and signature and seals are what matters; before, it is the submission. */
const NUMBERED = ['SEALING', 'SIGNED', 'TERMINATING', 'TERMINATED'];

/** The columns of the agreements' queue: whose, with whom, and how far it has come; what fits a screen of 1440 px, the rest to choose. */
export function agreementColumns(place: ColumnPlace): RecordColumn<AgreementItem>[] {
  const numbered = place.state !== undefined && NUMBERED.includes(place.state);
  const sealing = place.state === 'SEALING';
  return [
    ...studentColumns<AgreementItem>(place),
    { key: 'employerName', title: M.employer, width: 190, render: company },
    { key: 'agreementNo', title: M.number, width: 168, hidden: !numbered },
    { ...stateColumn<AgreementItem>(agreementWorkflow), hidden: numbered },
    {
      key: 'signed',
      title: M.signed,
      width: 88,
      hidden: !sealing,
      render: ({ signed, approvedAt }) => (approvedAt === null ? '' : signed ? AGREEMENT.signed : AGREEMENT.unsigned),
    },
    { key: 'nextMark', title: M.next, width: 136, hidden: !sealing, render: next },
    {
      key: 'printCount',
      title: M.prints,
      align: 'right',
      width: 68,
      hidden: !sealing,
      render: ({ printCount }) => (printCount === 0 ? '' : AGREEMENT.times(printCount)),
    },
    { ...submittedColumn<AgreementItem>(), hidden: numbered },
    moment('approvedAt', M.approvedAt),
    { ...moment('signedAt', M.signedAt), hidden: !numbered || sealing },
    { key: 'menu', title: M.menu, width: 84, fixed: 'right', render: (row) => <RowMenu row={row} /> },
  ];
}

/** With whom, and whether there is something to look into. */
const company = ({ employerName, employerState, employerRisks }: AgreementItem) => (
  <>
    {employerName} <EmployerDoubtTag state={employerState} risks={employerRisks} />
  </>
);

/** The next mark, or the request that holds every mark up. */
const next = ({ cancelAskedBy, reissueKind, nextMark }: AgreementItem) => {
  const asked = cancelAskedBy === null ? reissueKind && AGREEMENT.reissueAsked : AGREEMENT.cancelBy[cancelAskedBy];
  if (!asked) return marks[nextMark ?? '']?.label;
  return (
    <Tag color="warning" variant="filled">
      {asked}
    </Tag>
  );
};

const moment = (key: 'approvedAt' | 'signedAt', title: string): RecordColumn<AgreementItem> => ({
  key,
  title,
  width: 140,
  hidden: true,
  render: (row) => dateTime(row[key]),
});
