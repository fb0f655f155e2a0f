import {
  addDays,
  addMonths,
  type AgreementFieldKey,
  agreementField,
  agreementText,
  type AgreementValues,
  chineseDate,
  codeLabel,
  isCalendarDate,
} from '@qicheng/domain';
import type { DestinationLine } from '@qicheng/contracts';
import { regionName } from '@qicheng/domain/regions';

/** What a destination by agreement (category 10) takes over, as destination field → agreement field (data-dictionary.md §2). */
const TAKEN_OVER = {
  employerName: 'employerName',
  employerUscc: 'employerUscc',
  employerNature: 'employerNature',
  employerIndustry: 'employerIndustry',
  employerRegion: 'employerRegion',
  employerAddress: 'employerAddress',
  employerContact: 'employerContact',
  employerPhone: 'employerPhone',
  employerEmail: 'employerEmail',
  jobTitle: 'jobTitle',
  jobCategory: 'jobCategory',
  monthlySalary: 'salary',
  contractStart: 'contractStart',
  archiveReceiverName: 'archiveReceiverName',
  archiveReceiverDept: 'archiveReceiverDept',
  archiveReceiverRegion: 'archiveReceiverRegion',
  archiveReceiverAddress: 'archiveReceiverAddress',
  archiveReceiverPostcode: 'archiveReceiverPostcode',
  archiveReceiverContact: 'archiveReceiverContact',
  archiveReceiverPhone: 'archiveReceiverPhone',
  hukouAddress: 'hukouAddress',
} as const satisfies Readonly<Record<string, AgreementFieldKey>>;

/** The values of a destination by their fields. */
type DestinationValues = Readonly<Record<string, string | null>>;

const DERIVED_LABEL = {
  contractEnd: '合同截止日期',
  archiveTransferType: '档案转递类型',
  hukouTransferType: '户口迁移类型',
};

/** The destination's values that an agreement settles. */
export const valuesOfAgreement = (terms: AgreementValues): DestinationValues => ({
  ...Object.fromEntries(Object.entries(TAKEN_OVER).map(([field, source]) => [field, terms[source] ?? null])),
  contractEnd: contractEnd(terms),
  archiveTransferType: archiveTransferType(terms),
  hukouTransferType: terms.acceptHukou === 'true' ? 'TO_UNIT' : null,
});

/** What is known about a destination, as label and text; blanks are left out. */
export const linesOf = (values: DestinationValues): DestinationLine[] => [
  ...Object.entries(TAKEN_OVER).flatMap(([field, source]) =>
    lineOf(agreementField(source).label, agreementText(source, values[field], regionName)),
  ),
  ...lineOf(DERIVED_LABEL.contractEnd, chineseDate(values['contractEnd'] ?? '')),
  ...lineOf(DERIVED_LABEL.archiveTransferType, codeLabel('archive_transfer_type', values['archiveTransferType'])),
  ...lineOf(DERIVED_LABEL.hukouTransferType, codeLabel('hukou_transfer_type', values['hukouTransferType'])),
];

const lineOf = (label: string, text: string): DestinationLine[] => (text ? [{ label, text }] : []);

/** The last day of the contract; null where one of its parts was left open. */
function contractEnd({ contractStart, contractYears }: AgreementValues): string | null {
  const months = Math.round(Number(contractYears ?? '') * 12);
  return contractStart && isCalendarDate(contractStart) && months > 0
    ? addDays(addMonths(contractStart, months), -1)
    : null;
}

/** Somebody else than the company that receives the file is the agency at the place of work; without a receiver it is not settled here. */
function archiveTransferType({ acceptArchive, archiveReceiverName, employerName }: AgreementValues): string | null {
  if (archiveReceiverName && archiveReceiverName !== employerName) return 'UNIT_AGENCY';
  return acceptArchive === 'true' ? 'UNIT' : null;
}
