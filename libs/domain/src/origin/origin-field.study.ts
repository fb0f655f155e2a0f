import { findCode } from '../code/code-lookup.js';
import { fields, type RequiredWhen } from './origin-field.js';

/** Directed and commissioned students name their sponsor; for in-service students it is only recommended (data dictionary §1). */
const sponsored: RequiredWhen = ({ trainingMode }) =>
  ['DIRECTED', 'COMMISSIONED'].includes((trainingMode && findCode('training_mode', trainingMode)?.identifier) || '');

/** What the graduate studies; from the enrolment register, locked but for the track and the sponsor. */
export const STUDY_FIELDS = fields([
  { key: 'schoolCode', label: '院校代码', section: 'STUDY', kind: 'text', tier: 'L', maxLength: 5, required: false },
  { key: 'schoolName', label: '院校名称', section: 'STUDY', kind: 'text', tier: 'L', maxLength: 60, required: false },
  { key: 'branchName', label: '分校名称', section: 'STUDY', kind: 'text', tier: 'L', maxLength: 60, required: false },
  { key: 'collegeName', label: '所在院系', section: 'STUDY', kind: 'text', tier: 'L', maxLength: 60, required: true, requiredAtImport: true, stem: 'college' },
  { key: 'majorCode', label: '专业代码', section: 'STUDY', kind: 'text', tier: 'L', maxLength: 10, required: true, requiredAtImport: true },
  { key: 'majorName', label: '专业', section: 'STUDY', kind: 'text', tier: 'L', maxLength: 60, required: true, requiredAtImport: true, stem: 'major' },
  { key: 'majorDirection', label: '专业方向', section: 'STUDY', kind: 'text', tier: 'W', maxLength: 60, required: false },
  { key: 'className', label: '所在班级', section: 'STUDY', kind: 'text', tier: 'L', maxLength: 60, required: true, requiredAtImport: true, stem: 'class' },
  {
    key: 'educationLevel',
    label: '学历',
    section: 'STUDY',
    kind: 'code',
    codeSet: 'education_level',
    tier: 'L',
    required: true,
    requiredAtImport: true,
    stem: 'level',
  },
  { key: 'studyForm', label: '学习形式', section: 'STUDY', kind: 'code', codeSet: 'study_form', tier: 'L', required: true },
  { key: 'durationYears', label: '学制', section: 'STUDY', kind: 'decimal', tier: 'L', required: true, requiredAtImport: true, stem: 'years' },
  { key: 'trainingMode', label: '培养方式', section: 'STUDY', kind: 'code', codeSet: 'training_mode', tier: 'L', required: true, requiredAtImport: true },
  {
    key: 'sponsorUnit',
    label: '定向或委培单位',
    section: 'STUDY',
    kind: 'text',
    tier: 'W',
    maxLength: 120,
    required: false,
    requiredWhen: sponsored,
    requiredAtImport: true,
    stem: 'sponsor',
  },
  {
    key: 'sponsorRegion',
    label: '定向或委培单位所在地',
    section: 'STUDY',
    kind: 'region',
    tier: 'W',
    required: false,
    requiredWhen: ({ sponsorUnit }) => Boolean(sponsorUnit),
  },
  { key: 'enrollDate', label: '入学时间', section: 'STUDY', kind: 'date', tier: 'L', required: true, requiredAtImport: true },
  { key: 'graduateDate', label: '毕业时间', section: 'STUDY', kind: 'date', tier: 'L', required: true, requiredAtImport: true },
  { key: 'gradYear', label: '届别', section: 'STUDY', kind: 'text', tier: 'L', maxLength: 4, required: true },
  { key: 'normalStudentCategory', label: '师范生类别', section: 'STUDY', kind: 'code', codeSet: 'normal_student_category', tier: 'L', required: true, stem: 'normal' },
  { key: 'studyOutcome', label: '学业状态', section: 'STUDY', kind: 'code', codeSet: 'study_outcome', tier: 'L', required: true },
]);
