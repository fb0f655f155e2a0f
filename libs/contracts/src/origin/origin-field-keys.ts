import { ORIGIN_FIELDS } from '@qicheng/domain';

/** Every field of the origin record, for validation. */
export const ORIGIN_FIELD_KEYS = ORIGIN_FIELDS.map((field) => field.key);
