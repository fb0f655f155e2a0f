import { CONTACT_FIELDS } from './origin-field.contact.js';
import { FAMILY_FIELDS } from './origin-field.family.js';
import { IDENTITY_FIELDS } from './origin-field.identity.js';
import type { OriginField } from './origin-field.js';
import { STUDY_FIELDS } from './origin-field.study.js';

const CATALOGUE = [...IDENTITY_FIELDS, ...STUDY_FIELDS, ...FAMILY_FIELDS, ...CONTACT_FIELDS];

/** The key of one field of the origin record. */
export type OriginFieldKey = (typeof CATALOGUE)[number]['key'];

/** Values by field; each a string in canonical form, or null for none. */
export type OriginValues = Partial<Record<OriginFieldKey, string | null>>;

/** Every field of the origin record (data dictionary §1), in the order of the form. */
export const ORIGIN_FIELDS: readonly OriginField<OriginFieldKey>[] = CATALOGUE;

const byKey = Object.fromEntries(ORIGIN_FIELDS.map((field) => [field.key, field])) as Readonly<
  Record<OriginFieldKey, OriginField<OriginFieldKey>>
>;

/** What the house knows about a field. */
export const originField = (key: OriginFieldKey): OriginField<OriginFieldKey> => byKey[key];

/** True for a string that names a field of the origin record. */
export const isOriginFieldKey = (key: string): key is OriginFieldKey => Object.hasOwn(byKey, key);
