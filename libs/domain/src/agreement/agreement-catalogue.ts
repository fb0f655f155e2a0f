import { ARCHIVE_FIELDS } from './agreement-field.archive.js';
import { EMPLOYER_FIELDS_OF_AGREEMENT } from './agreement-field.employer.js';
import {
  AGREEMENT_SECTION_LABEL,
  AGREEMENT_SECTIONS,
  type AgreementField,
  type AgreementSection,
} from './agreement-field.js';
import { PAY_FIELDS } from './agreement-field.pay.js';
import { POST_FIELDS } from './agreement-field.post.js';
import { REPORT_FIELDS } from './agreement-field.report.js';
import { TERMS_FIELDS } from './agreement-field.terms.js';

const CATALOGUE = [
  ...EMPLOYER_FIELDS_OF_AGREEMENT,
  ...POST_FIELDS,
  ...PAY_FIELDS,
  ...REPORT_FIELDS,
  ...ARCHIVE_FIELDS,
  ...TERMS_FIELDS,
];

/** The key of one field both parties fill. */
export type AgreementFieldKey = (typeof CATALOGUE)[number]['key'];

/** Values by field; each a string in canonical form, or null for none. */
export type AgreementValues = Partial<Record<AgreementFieldKey, string | null>>;

/** Every field both parties fill (data dictionary §3), in the order of the form. */
export const AGREEMENT_FIELDS: readonly AgreementField<AgreementFieldKey>[] = CATALOGUE;

const byKey = Object.fromEntries(AGREEMENT_FIELDS.map((field) => [field.key, field])) as Readonly<
  Record<AgreementFieldKey, AgreementField<AgreementFieldKey>>
>;

/** What the house knows about a field. */
export const agreementField = (key: AgreementFieldKey): AgreementField<AgreementFieldKey> => byKey[key];

/** True for a string that names a field of the agreement. */
export const isAgreementFieldKey = (key: string): key is AgreementFieldKey => Object.hasOwn(byKey, key);

const LIBRARY: readonly AgreementFieldKey[] = ['employerName', 'employerUscc', 'hasPersonnelAuthority'];

/** True for what the library of companies alone says, so that nobody types it. */
export const isLibraryTerm = (key: AgreementFieldKey): boolean => LIBRARY.includes(key);

/** One part of the form with its fields. */
export interface AgreementSectionFields {
  readonly section: AgreementSection;
  readonly label: string;
  readonly fields: readonly AgreementField<AgreementFieldKey>[];
}

/** The form part by part. */
export const agreementSections: readonly AgreementSectionFields[] = AGREEMENT_SECTIONS.map((section) => ({
  section,
  label: AGREEMENT_SECTION_LABEL[section],
  fields: AGREEMENT_FIELDS.filter((field) => field.section === section),
}));

/** True when the field must have a value before the agreement may be submitted. */
export const isAgreementRequired = (key: AgreementFieldKey, values: AgreementValues): boolean =>
  byKey[key].required || (byKey[key].requiredWhen?.(values) ?? false);

/**
 * True when the employer cannot keep files itself and lets somebody else receive this graduate's: then that agency seals the
 * agreement too (workflows §3.4). What stands in the terms decides; what is registered, where they say nothing.
 */
export const agencyNeeded = (values: AgreementValues, registeredAuthority: boolean): boolean =>
  !(values.hasPersonnelAuthority ? values.hasPersonnelAuthority === 'true' : registeredAuthority) &&
  values.acceptArchive === 'true' &&
  !!values.archiveReceiverName &&
  values.archiveReceiverName !== values.employerName;
