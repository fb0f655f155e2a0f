import type { CodeSet } from '../code/code-lookup.js';
import type { AgreementInitiator } from './agreement-facts.js';

/** The parts of the form, in reading order. */
export const AGREEMENT_SECTIONS = ['EMPLOYER', 'POST', 'PAY', 'REPORT', 'ARCHIVE', 'TERMS'] as const;

/** One part of the form. */
export type AgreementSection = (typeof AGREEMENT_SECTIONS)[number];

/** How each part is called on screen. */
export const AGREEMENT_SECTION_LABEL: Readonly<Record<AgreementSection, string>> = {
  EMPLOYER: '用人单位',
  POST: '岗位与期限',
  PAY: '薪酬福利',
  REPORT: '报到',
  ARCHIVE: '档案与户口',
  TERMS: '约定事项',
};

/** How a value is written; whatever the kind, it travels as a string, a set as comma-separated codes. */
export type AgreementFieldKind =
  | 'text'
  | 'longtext'
  | 'code'
  | 'region'
  | 'date'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'set';

/** A choice of a field that has no code table. */
export interface AgreementOption {
  readonly code: string;
  readonly label: string;
}

/** What the house knows about one field both parties fill (data dictionary §3). */
export interface AgreementField<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  readonly section: AgreementSection;
  readonly kind: AgreementFieldKind;
  /** Characters, at most. */
  readonly maxLength?: number;
  /** Numbers: the least and the greatest value, and the digits behind the point. */
  readonly range?: { readonly min: number; readonly max: number; readonly decimals: number };
  /** What is written behind the value: 元, 个月. */
  readonly unit?: string;
  readonly codeSet?: CodeSet;
  /** The choices of a set, or of a code without a table. */
  readonly options?: readonly AgreementOption[];
  /** What `true` and `false` read as, where 是 and 否 would say too little. */
  readonly yesNo?: readonly [string, string];
  readonly filledBy: AgreementInitiator | 'BOTH';
  readonly required: boolean;
  /** Required too when the other values say so. */
  readonly requiredWhen?: (values: Readonly<Partial<Record<string, string | null>>>) => boolean;
}

/** A section of the catalogue, each key kept as a literal. */
export const fields = <const Key extends string>(
  list: readonly AgreementField<Key>[],
): readonly AgreementField<Key>[] => list;
