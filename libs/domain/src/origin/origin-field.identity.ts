import { fields } from './origin-field.js';

/** Who the graduate is; from the enrolment register, locked but for the political status. */
export const IDENTITY_FIELDS = fields([
  { key: 'studentNo', label: '学号', section: 'IDENTITY', kind: 'text', tier: 'L', maxLength: 20, required: true, requiredAtImport: true },
  { key: 'examNo', label: '考生号', section: 'IDENTITY', kind: 'text', tier: 'L', maxLength: 20, required: true, requiredAtImport: true },
  { key: 'name', label: '姓名', section: 'IDENTITY', kind: 'text', tier: 'L', maxLength: 60, required: true, requiredAtImport: true },
  { key: 'idType', label: '证件类型', section: 'IDENTITY', kind: 'code', codeSet: 'id_document_type', tier: 'L', required: true },
  { key: 'idNo', label: '身份证号', section: 'IDENTITY', kind: 'text', tier: 'L', maxLength: 18, required: true, requiredAtImport: true, sensitive: true },
  { key: 'gender', label: '性别', section: 'IDENTITY', kind: 'code', codeSet: 'gender', tier: 'L', required: true },
  { key: 'birthDate', label: '出生日期', section: 'IDENTITY', kind: 'date', tier: 'L', required: true },
  { key: 'ethnicity', label: '民族', section: 'IDENTITY', kind: 'code', codeSet: 'ethnicity', tier: 'L', required: true, requiredAtImport: true, sensitive: true },
  {
    key: 'politicalStatus',
    label: '政治面貌',
    section: 'IDENTITY',
    kind: 'code',
    codeSet: 'political_status',
    tier: 'W',
    required: true,
    sensitive: true,
    stem: 'political',
  },
  { key: 'healthStatus', label: '健康状况', section: 'IDENTITY', kind: 'text', tier: 'W', maxLength: 20, required: false, sensitive: true, offByDefault: true },
  { key: 'maritalStatus', label: '婚姻状况', section: 'IDENTITY', kind: 'text', tier: 'W', maxLength: 20, required: false, sensitive: true, offByDefault: true },
]);
