import type { CodeSet } from '../code/code-lookup.js';

/** The parts of the form, in reading order. */
export const ORIGIN_SECTIONS = ['IDENTITY', 'STUDY', 'FAMILY', 'CONTACT'] as const;

/** One part of the form. */
export type OriginSection = (typeof ORIGIN_SECTIONS)[number];

/** How each part is called on screen. */
export const ORIGIN_SECTION_LABEL: Readonly<Record<OriginSection, string>> = {
  IDENTITY: '身份信息',
  STUDY: '学业信息',
  FAMILY: '生源与家庭',
  CONTACT: '联系方式',
};

/** Who may change a value of the school's record: L locked, W in the window and reviewed, F free at any time (data dictionary). */
export const ORIGIN_TIERS = ['L', 'W', 'F'] as const;

/** One of them. */
export type OriginTier = (typeof ORIGIN_TIERS)[number];

/** How a value is written; whatever the kind, it travels as a string. */
export type OriginFieldKind = 'text' | 'code' | 'region' | 'date' | 'boolean' | 'decimal';

/** A condition on the other values under which a field is required too. */
export type RequiredWhen = (values: Readonly<Partial<Record<string, string | null>>>) => boolean;

/** What the house knows about one field of the origin record. */
export interface OriginField<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  readonly section: OriginSection;
  readonly kind: OriginFieldKind;
  /** Unless the school decides otherwise: see `tierOf`. */
  readonly tier: OriginTier;
  /** Characters, at most. */
  readonly maxLength?: number;
  readonly codeSet?: CodeSet;
  /** Required to submit, always. */
  readonly required: boolean;
  /** Required to submit when the other values say so. */
  readonly requiredWhen?: RequiredWhen;
  /** What is required is so in the school's register already: a row without it cannot be imported. */
  readonly requiredAtImport?: true;
  /** Personal data that is masked or encrypted outside the record itself. */
  readonly sensitive?: true;
  /** The school holds evidence for it: a student who changes it says why. */
  readonly reasonWanted?: true;
  /** Name of the field inside flaw kinds where it differs from the key: `collegeEmpty`, `levelCode`. */
  readonly stem?: string;
  /** Hidden unless the school switches it on (data minimisation). */
  readonly offByDefault?: true;
}

/** A section of the catalogue, each key kept as a literal. */
export const fields = <const Key extends string>(list: readonly OriginField<Key>[]): readonly OriginField<Key>[] =>
  list;
