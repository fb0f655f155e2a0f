import { fields } from './agreement-field.js';

const EMPLOYER = { section: 'EMPLOYER', filledBy: 'BOTH', required: true } as const;

/** Party A as it will stand on the paper; the employer corrects what the student wrote. */
export const EMPLOYER_FIELDS_OF_AGREEMENT = fields([
  { ...EMPLOYER, key: 'employerName', label: '单位名称', kind: 'text', maxLength: 120 },
  { ...EMPLOYER, key: 'employerUscc', label: '统一社会信用代码', kind: 'text', maxLength: 18 },
  { ...EMPLOYER, key: 'employerNature', label: '单位性质', kind: 'code', codeSet: 'employer_nature' },
  { ...EMPLOYER, key: 'employerIndustry', label: '单位行业', kind: 'code', codeSet: 'industry_moe' },
  { ...EMPLOYER, key: 'employerRegion', label: '单位所在地', kind: 'region' },
  { ...EMPLOYER, key: 'employerAddress', label: '单位地址', kind: 'text', maxLength: 200 },
  { ...EMPLOYER, key: 'employerPostcode', label: '单位邮编', kind: 'text', maxLength: 6, required: false },
  { ...EMPLOYER, key: 'employerContact', label: '单位联系人', kind: 'text', maxLength: 60 },
  { ...EMPLOYER, key: 'employerPhone', label: '联系电话', kind: 'text', maxLength: 20 },
  { ...EMPLOYER, key: 'employerMobile', label: '手机号码', kind: 'text', maxLength: 11, required: false },
  { ...EMPLOYER, key: 'employerEmail', label: '单位邮箱', kind: 'text', maxLength: 100, required: false },
  {
    ...EMPLOYER,
    key: 'hasPersonnelAuthority',
    label: '人事管理权',
    kind: 'boolean',
    yesNo: ['有', '无'],
    required: false,
  },
  { ...EMPLOYER, key: 'superiorUnit', label: '隶属（主管）部门', kind: 'text', maxLength: 120, required: false },
]);
