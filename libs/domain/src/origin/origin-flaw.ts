import type { OriginFieldKey } from './origin-catalogue.js';

/**
 * What kind of fault a value has. `xEmpty` and `xCode` are made of the field's stem or key: nameEmpty, collegeEmpty,
 * levelCode, ethnicityCode.
 */
export type OriginFlawKind =
  | `${string}Empty`
  | `${string}Code`
  | 'tooLong'
  | 'idLength'
  | 'idFormat'
  | 'idDate'
  | 'idCheck'
  | 'idProvince'
  | 'idBirth'
  | 'idGender'
  | 'nameDigit'
  | 'nameForm'
  | 'studentNo'
  | 'examNo'
  | 'gradYear'
  | 'years'
  | 'studySpan'
  | 'dateInvalid'
  | 'dateOrder'
  | 'age'
  | 'yesNo'
  | 'sponsorMissing'
  | 'regionLevel'
  | 'mobile'
  | 'phone'
  | 'samePhone'
  | 'email'
  | 'postcode'
  | 'accountName';

/** What is wrong and what to do about it, both Chinese, without a full stop. */
export interface Complaint {
  readonly kind: OriginFlawKind;
  readonly message: string;
  readonly fix: string;
}

/** A fault of one field. */
export interface OriginFlaw extends Complaint {
  readonly field: OriginFieldKey;
}

/** A fault in three words: its kind, what is wrong, what to do. */
export const complaint = (kind: OriginFlawKind, message: string, fix: string): Complaint => ({ kind, message, fix });
