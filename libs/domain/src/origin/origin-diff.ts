import { ORIGIN_FIELDS, type OriginFieldKey, type OriginValues } from './origin-catalogue.js';
import { sameOriginValue } from './origin-normalise.js';

const REVIEWED = ORIGIN_FIELDS.filter((field) => field.tier !== 'F').map((field) => field.key);

/**
 * The fields a reviewer must decide, in the order of the form: what the student submitted means something else than what the
 * school has. A field the student did not submit is no difference, an emptied one (null) is; tier F is theirs, never decided.
 */
export const originDiff = (school: OriginValues, student: OriginValues): OriginFieldKey[] =>
  REVIEWED.filter((key) => student[key] !== undefined && !sameOriginValue(key, school[key], student[key]));
