import type { Field } from '../field/field.js';

/** What the house knows about one field of a request. */
export interface TerminationField<Key extends string = string> extends Field<Key> {
  /** STUDENT: only a student who initiates is asked. */
  readonly filledBy: 'STUDENT' | 'BOTH';
}

const fields = <const Key extends string>(list: readonly TerminationField<Key>[]): readonly TerminationField<Key>[] =>
  list;

/** Every field of a termination request (data dictionary §5), in the order of the form; its papers are files, not values. */
export const TERMINATION_FIELDS = fields([
  {
    key: 'reasonCode',
    label: '解约原因',
    kind: 'code',
    codeSet: 'termination_reason',
    required: true,
    filledBy: 'BOTH',
  },
  {
    key: 'reasonText',
    label: '情况说明',
    kind: 'longtext',
    minLength: 20,
    maxLength: 1000,
    required: true,
    filledBy: 'BOTH',
  },
  { key: 'negotiated', label: '是否已与对方协商', kind: 'boolean', required: true, filledBy: 'BOTH' },
  { key: 'penaltyRequired', label: '是否需要支付违约金', kind: 'boolean', required: false, filledBy: 'BOTH' },
  {
    key: 'penaltyPaid',
    label: '已支付违约金',
    kind: 'decimal',
    unit: '元',
    required: false,
    requiredWhen: (values) => values['penaltyRequired'] === 'true',
    filledBy: 'BOTH',
  },
  {
    key: 'newDestinationPlan',
    label: '解约后的去向打算',
    kind: 'code',
    codeSet: 'employment_intent',
    required: false,
    filledBy: 'STUDENT',
  },
  {
    key: 'studentStatement',
    label: '本人声明',
    kind: 'longtext',
    maxLength: 1000,
    required: false,
    filledBy: 'STUDENT',
  },
]);

/** The key of one field of a request. */
export type TerminationFieldKey = (typeof TERMINATION_FIELDS)[number]['key'];

/** Values by field; each a string in canonical form, or null for none. */
export type TerminationValues = Partial<Record<TerminationFieldKey, string | null>>;

const byKey = Object.fromEntries(TERMINATION_FIELDS.map((field) => [field.key, field])) as Readonly<
  Record<TerminationFieldKey, TerminationField<TerminationFieldKey>>
>;

/** What the house knows about a field. */
export const terminationField = (key: TerminationFieldKey): TerminationField<TerminationFieldKey> => byKey[key];

/** True for a string that names a field of a request. */
export const isTerminationFieldKey = (key: string): key is TerminationFieldKey => Object.hasOwn(byKey, key);

/** The papers that may be uploaded with a request. */
export const TERMINATION_PAPERS = ['LETTER', 'RECEIPT', 'OFFER'] as const;

/** One kind of paper. */
export type TerminationPaper = (typeof TERMINATION_PAPERS)[number];

/** How each paper is called on screen. */
export const TERMINATION_PAPER_LABEL: Readonly<Record<TerminationPaper, string>> = {
  LETTER: '解约函',
  RECEIPT: '违约金收据',
  OFFER: '新单位录用证明',
};
