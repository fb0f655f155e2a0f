import type { CodeSet } from '../code/code-lookup.js';

/** How a value is written; whatever the kind, it travels as a string. */
export type FieldKind = 'text' | 'longtext' | 'code' | 'region' | 'date' | 'boolean' | 'decimal';

/** Values by key, each a string in canonical form or null for none. */
export type FieldValues = Readonly<Partial<Record<string, string | null>>>;

/** What every catalogue tells about a field. */
export interface Field<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  readonly kind: FieldKind;
  readonly codeSet?: CodeSet;
  /** Characters, at least. */
  readonly minLength?: number;
  /** Characters, at most. */
  readonly maxLength?: number;
  /** What is written behind the value: 元. */
  readonly unit?: string;
  readonly required: boolean;
  /** Required too when the other values say so. */
  readonly requiredWhen?: (values: FieldValues) => boolean;
}

/** One Chinese sentence about one field. */
export interface FieldFlaw<Key extends string = string> {
  readonly field: Key;
  readonly message: string;
}
