import { fields } from './agreement-field.js';

const POST = { section: 'POST', filledBy: 'BOTH' } as const;

/** The post, where it is, and for how long. */
export const POST_FIELDS = fields([
  { ...POST, key: 'jobTitle', label: '岗位名称', kind: 'text', maxLength: 60, required: true },
  { ...POST, key: 'jobCategory', label: '工作职位类别', kind: 'code', codeSet: 'job_category', required: true },
  { ...POST, key: 'workRegion', label: '工作地区', kind: 'region', required: true },
  { ...POST, key: 'workAddress', label: '工作地址', kind: 'text', maxLength: 200, required: true },
  {
    ...POST,
    key: 'contractYears',
    label: '合同（服务）期限',
    kind: 'decimal',
    range: { min: 0.1, max: 50, decimals: 1 },
    unit: '年',
    required: false,
  },
  { ...POST, key: 'contractStart', label: '合同起始日期', kind: 'date', required: false },
  {
    ...POST,
    key: 'probationMonths',
    label: '试用期（见习期）',
    kind: 'integer',
    range: { min: 0, max: 12, decimals: 0 },
    unit: '个月',
    required: false,
  },
]);
