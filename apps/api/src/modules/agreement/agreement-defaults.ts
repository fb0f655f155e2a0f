import {
  AGREEMENT_FIELDS,
  type AgreementValues,
  halfWidth,
  normaliseAgreement,
  withoutOwnArchive,
} from '@qicheng/domain';
import type { Employer } from '../employer/index.js';

/** What the library alone says of a company and nobody types; as of now, whenever its agreement is written. */
export const certified = (employer: Employer | null): AgreementValues =>
  employer === null ? {} : { hasPersonnelAuthority: String(employer.hasPersonnelAuthority) };

/** What is registered of a company, as party A of an agreement. */
export const employerDefaults = (employer: Employer): AgreementValues =>
  normaliseAgreement({
    employerName: employer.name,
    employerUscc: employer.uscc,
    employerNature: employer.nature,
    employerIndustry: employer.industry,
    employerRegion: employer.registeredRegion,
    employerAddress: employer.registeredAddress,
    employerPostcode: null,
    employerContact: employer.legalPerson,
    employerPhone: employer.contactPhone ?? employer.contactMobile,
    employerMobile: employer.contactMobile,
    employerEmail: employer.contactEmail,
    ...certified(employer),
    superiorUnit: employer.superiorUnit,
  });

/** A company that may keep personnel files is proposed as their receiver. */
const archiveDefaults = (employer: Employer): AgreementValues =>
  employer.hasPersonnelAuthority
    ? normaliseAgreement({
        archiveReceiverName: employer.name,
        archiveReceiverRegion: employer.registeredRegion,
        archiveReceiverAddress: employer.officeAddress ?? employer.registeredAddress,
        archiveReceiverContact: employer.contactName ?? employer.legalPerson,
        archiveReceiverPhone: employer.contactPhone ?? employer.contactMobile,
      })
    : {};

/** What a graduate's new agreement with a company begins with. */
export const firstValues = (employer: Employer): AgreementValues => ({
  ...Object.fromEntries(AGREEMENT_FIELDS.map(({ key }) => [key, null])),
  ...employerDefaults(employer),
  ...archiveDefaults(employer),
});

/** A draft as another company takes it up: party A anew, what was agreed besides stays, and so does a receiver of the file that is neither company. */
export function valuesOfAnother(values: AgreementValues, employer: Employer): AgreementValues {
  const kept = withoutOwnArchive(values);
  const receiver = kept.archiveReceiverName ? {} : archiveDefaults(employer);
  return { ...kept, ...employerDefaults(employer), ...receiver };
}

/** True where address or contact are still the registered address or legal representative, which seldom are the ones to write to. */
export function defaultsKept(
  { employerAddress, employerContact }: AgreementValues,
  employer: Pick<Employer, 'registeredAddress' | 'legalPerson'> | null,
): { addressIsDefault: boolean; contactIsDefault: boolean } {
  return {
    addressIsDefault: sameText(employerAddress, employer?.registeredAddress),
    contactIsDefault: sameText(employerContact, employer?.legalPerson),
  };
}

const bare = (text: string) => halfWidth(text).replace(/\s+/g, '').toLowerCase();
const sameText = (one: string | null | undefined, other: string | null | undefined) =>
  !!one && !!other && bare(one) === bare(other);
