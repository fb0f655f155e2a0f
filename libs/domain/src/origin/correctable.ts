import { checkDocumentNo, isResidentScheme } from '../identity/document-no.js';
import { idNoBirthDate, idNoGender } from '../identity/id-card.js';
import type { OriginFieldKey, OriginValues } from './origin-catalogue.js';
import type { OriginTier } from './origin-field.js';

/** These stay as they are in the register, or follow another field; an import changes them, never a request (workflows §2). */
const BY_IMPORT_ONLY: ReadonlySet<OriginFieldKey> = new Set<OriginFieldKey>([
  'examNo',
  'schoolCode',
  'schoolName',
  'majorCode',
  'gradYear',
  'durationYears',
  'trainingMode',
]);

/** What nobody takes from hearsay: who somebody is, when, and where. */
const PROVEN: ReadonlySet<OriginFieldKey> = new Set<OriginFieldKey>([
  'name',
  'idNo',
  'birthDate',
  'enrollDate',
  'graduateDate',
  'collegeName',
  'majorName',
  'className',
]);

/** Where somebody studies is named from the top: who asks for another college says the major and the class there, too. */
export const PLACES_BELOW: Readonly<Partial<Record<OriginFieldKey, readonly ('majorName' | 'className')[]>>> = {
  collegeName: ['majorName', 'className'],
  majorName: ['className'],
};

/** Why a student cannot ask to have a field corrected, in Chinese, or null when they can: it is locked and kept by the school. */
export function correctionRefusal(key: OriginFieldKey, tier: OriginTier): string | null {
  if (tier !== 'L') return '此项可以直接修改，无需申请更正';
  return BY_IMPORT_ONLY.has(key) ? '此项以学籍库为准，请联系就业中心' : null;
}

/** True for a field whose correction needs a proof: name, ID number, dates and places. */
export const needsProof = (key: OriginFieldKey): boolean => PROVEN.has(key);

/** What changes along with a claimed value because it says so itself: birth date and gender with a resident's number. */
export function followersOf(key: OriginFieldKey, value: string, { idType }: OriginValues): OriginValues {
  if (key !== 'idNo' || !isResidentScheme(idType) || checkDocumentNo(idType, value) !== null) return {};
  return { birthDate: idNoBirthDate(value), gender: idNoGender(value) };
}
