import { fields } from './agreement-field.js';

const TERMS = { section: 'TERMS', filledBy: 'BOTH', required: false } as const;

/** On what the agreement depends, when it ends by itself, and what a breach costs. */
export const TERMS_FIELDS = fields([
  {
    ...TERMS,
    key: 'preconditions',
    label: '生效附加条件',
    kind: 'set',
    options: [
      { code: 'DIPLOMA', label: '取得毕业证书' },
      { code: 'DEGREE', label: '取得学位证书' },
      { code: 'HEALTH', label: '体检合格' },
      { code: 'QUALIFICATION', label: '取得资格证书' },
      { code: 'BACKGROUND', label: '背景审查通过' },
    ],
  },
  {
    ...TERMS,
    key: 'autoDissolve',
    label: '自动解除情形',
    kind: 'set',
    options: [
      { code: 'FURTHER_STUDY', label: '升学' },
      { code: 'CIVIL_SERVICE', label: '录用为公务员或事业单位人员' },
      { code: 'ENLISTMENT', label: '应征入伍' },
      { code: 'GRASSROOTS', label: '参加基层项目' },
      { code: 'ABROAD', label: '出国（境）' },
      { code: 'FORCE_MAJEURE', label: '不可抗力' },
    ],
  },
  {
    ...TERMS,
    key: 'penaltyParty',
    label: '违约金承担方',
    kind: 'code',
    options: [
      { code: 'NONE', label: '不约定违约金' },
      { code: 'BOTH', label: '违约的任何一方' },
      { code: 'STUDENT', label: '毕业生违约时' },
      { code: 'EMPLOYER', label: '用人单位违约时' },
    ],
    requiredWhen: ({ penaltyAmount }) => Number(penaltyAmount ?? 0) > 0,
  },
  {
    ...TERMS,
    key: 'penaltyAmount',
    label: '违约金',
    kind: 'decimal',
    range: { min: 0, max: 99_999_999.99, decimals: 2 },
    unit: '元',
    requiredWhen: ({ penaltyParty }) => !!penaltyParty && penaltyParty !== 'NONE',
  },
  { ...TERMS, key: 'specialTerms', label: '补充条款', kind: 'longtext', maxLength: 2000 },
]);
