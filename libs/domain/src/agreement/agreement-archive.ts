import { AGREEMENT_FIELDS, type AgreementFieldKey, type AgreementValues } from './agreement-catalogue.js';

const RECEIVER: readonly AgreementFieldKey[] = AGREEMENT_FIELDS.map(({ key }) => key).filter((key) =>
  key.startsWith('archiveReceiver'),
);
const NOBODY: AgreementValues = Object.fromEntries(RECEIVER.map((key) => [key, null]));

/** True for the fields that say who receives the graduate's file, and where. */
export const isArchiveReceiver = (field: AgreementFieldKey): boolean => RECEIVER.includes(field);

/** True where the company itself is named as the receiver of the file. */
const keptByCompany = ({ archiveReceiverName, employerName }: AgreementValues): boolean =>
  !!archiveReceiverName && archiveReceiverName === employerName;

/** True where the company is named as the receiver of a file that it does not accept. */
export const isArchiveRefused = (values: AgreementValues): boolean =>
  values.acceptArchive === 'false' && keptByCompany(values);

/** The terms without a receiver that contradicts them; one that somebody else is stays. */
export const withSoundArchive = (values: AgreementValues): AgreementValues =>
  isArchiveRefused(values) ? { ...values, ...NOBODY } : values;

/** The terms as another company takes them up: what the former one would have received itself is nobody's. */
export const withoutOwnArchive = (values: AgreementValues): AgreementValues =>
  keptByCompany(values) ? { ...values, ...NOBODY } : values;

/** What the library says of a company for whoever names it. */
interface LibraryEmployer {
  readonly name: string;
  readonly uscc: string;
  readonly hasPersonnelAuthority: boolean;
}

/** The terms once the library calls their company otherwise, gives it another code, or says otherwise whether it keeps files; a file that it keeps itself goes to it under that name. */
export const withEmployer = (
  values: AgreementValues,
  { name, uscc, hasPersonnelAuthority }: LibraryEmployer,
): AgreementValues => ({
  ...values,
  ...(keptByCompany(values) && { archiveReceiverName: name }),
  employerName: name,
  employerUscc: uscc,
  hasPersonnelAuthority: String(hasPersonnelAuthority),
});
