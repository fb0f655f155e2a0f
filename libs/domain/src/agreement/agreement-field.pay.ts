import { fields } from './agreement-field.js';

const PAY = { section: 'PAY', filledBy: 'BOTH', required: false } as const;
const MONTHLY = { kind: 'decimal', range: { min: 1, max: 999_999.99, decimals: 2 }, unit: '元/月' } as const;

/** What the graduate earns, before tax. */
export const PAY_FIELDS = fields([
  { ...PAY, ...MONTHLY, key: 'probationSalary', label: '试用期月薪' },
  { ...PAY, ...MONTHLY, key: 'salary', label: '转正后月薪', required: true },
  { ...PAY, key: 'salaryNote', label: '薪酬说明', kind: 'text', maxLength: 200 },
  {
    ...PAY,
    key: 'insurance',
    label: '社会保险与公积金',
    kind: 'set',
    options: [
      { code: 'PENSION', label: '养老保险' },
      { code: 'MEDICAL', label: '医疗保险' },
      { code: 'UNEMPLOYMENT', label: '失业保险' },
      { code: 'INJURY', label: '工伤保险' },
      { code: 'MATERNITY', label: '生育保险' },
      { code: 'HOUSING_FUND', label: '住房公积金' },
    ],
  },
  { ...PAY, key: 'benefits', label: '福利待遇', kind: 'text', maxLength: 300 },
  { ...PAY, key: 'housing', label: '住房安排', kind: 'text', maxLength: 100 },
  { ...PAY, key: 'allowance', label: '津贴补贴', kind: 'text', maxLength: 100 },
]);
