import { type AgreementFieldKey, agreementField, type AgreementValues, agreementText } from '@qicheng/domain';
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

/** The destination's values that an agreement settles. */
export const valuesOfAgreement = (terms: AgreementValues): DestinationValues =>
  Object.fromEntries(Object.entries(TAKEN_OVER).map(([field, source]) => [field, terms[source] ?? null]));

/** What is known about a destination, as label and text; blanks are left out. */
export const linesOf = (values: DestinationValues): DestinationLine[] =>
  Object.entries(TAKEN_OVER).flatMap(([field, source]) => {
    const text = agreementText(source, values[field], regionName);
    return text ? [{ label: agreementField(source).label, text }] : [];
  });
