/** Kinds of organisation that a unified social credit code tells apart by its first two characters. */
export const EMPLOYER_KINDS = [
  'GOVERNMENT',
  'INSTITUTION',
  'SOCIAL',
  'ENTERPRISE',
  'SOLE_PROPRIETOR',
  'COOPERATIVE',
  'OTHER',
] as const;

/** One kind of organisation. */
export type EmployerKind = (typeof EMPLOYER_KINDS)[number];

/** How each kind is called on screen. */
export const EMPLOYER_KIND_LABEL: Readonly<Record<EmployerKind, string>> = {
  GOVERNMENT: '机关',
  INSTITUTION: '事业单位',
  SOCIAL: '社会组织',
  ENTERPRISE: '企业',
  SOLE_PROPRIETOR: '个体工商户',
  COOPERATIVE: '农民专业合作社',
  OTHER: '其他组织',
};

const BY_PREFIX: Readonly<Record<string, EmployerKind>> = {
  '11': 'GOVERNMENT',
  '12': 'INSTITUTION',
  '51': 'SOCIAL',
  '52': 'SOCIAL',
  '53': 'SOCIAL',
  '91': 'ENTERPRISE',
  '92': 'SOLE_PROPRIETOR',
  '93': 'COOPERATIVE',
};

/** The kind of organisation a code belongs to; what the prefix does not tell is OTHER. */
export const usccKind = (uscc: string): EmployerKind => BY_PREFIX[uscc.slice(0, 2)] ?? 'OTHER';

const BUSINESS = ['31', '32', '39', '40', '55', '56'];
const PUBLIC = ['10', '20', '21', '22', '23', '29', '40', '55', '56'];

/** The natures (code table employer_nature) a kind may have; null where any will do (rule VR021). */
export const EMPLOYER_NATURE_KINDS: Readonly<Record<EmployerKind, readonly string[] | null>> = {
  GOVERNMENT: PUBLIC,
  INSTITUTION: PUBLIC,
  SOCIAL: null,
  ENTERPRISE: BUSINESS,
  SOLE_PROPRIETOR: BUSINESS,
  COOPERATIVE: BUSINESS,
  OTHER: null,
};
