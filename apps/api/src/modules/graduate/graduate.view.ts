import type { GraduateAccountView, GraduateFieldView, GraduateView, TimelineChange } from '@qicheng/contracts';
import {
  isOriginFieldKey,
  maskIdNo,
  ORIGIN_FIELDS,
  originField,
  type OriginState,
  type OriginValues,
  type Role,
} from '@qicheng/domain';
import type { FieldChange } from '../../core/history/index.js';
import { isRecordField, originText } from './origin-values.js';
import type { Student } from './student.entity.js';

/** What a detail shows besides the record itself. */
export interface GraduateSurroundings {
  readonly originState: OriginState;
  readonly account: GraduateAccountView | null;
}

const SHOWN = ORIGIN_FIELDS.map((field) => field.key).filter(isRecordField);

/** What each role may do with a record that it may see. */
export const graduateActions = (role: string): string[] => (ACTIONS as Readonly<Record<string, string[]>>)[role] ?? [];
const ACTIONS: Partial<Record<Role, string[]>> = {
  CENTRE_ADMIN: ['edit', 'reveal'],
  COLLEGE_ADMIN: ['reveal'],
  COUNSELLOR: ['reveal'],
};

/** The record as `role` sees it. */
export function graduateView(
  student: Student,
  values: OriginValues,
  around: GraduateSurroundings,
  role: string,
): GraduateView {
  const actions = graduateActions(role);
  const { id, version, name, studentNo, gradYear, collegeId, majorId, classId, importBatchId, createdAt, updatedAt } =
    student;
  return {
    id,
    version,
    name,
    studentNo,
    gradYear,
    collegeId,
    majorId,
    classId,
    importBatchId,
    createdAt,
    updatedAt,
    collegeName: student.college.name,
    majorName: student.major.name,
    className: student.class.name,
    fields: SHOWN.map((field) => fieldView(field, values[field] ?? null, actions.includes('edit'))),
    ...around,
    actions,
  };
}

/** A changed field of the history in words; a field the record never had is left out. */
export const describeChange = ({ field, from, to }: FieldChange): TimelineChange | null =>
  isOriginFieldKey(field)
    ? { label: originField(field).label, from: originText(field, from), to: originText(field, to) }
    : null;

function fieldView(field: GraduateFieldView['field'], value: string | null, editable: boolean): GraduateFieldView {
  const shown = field === 'idNo' && value ? maskIdNo(value) : value;
  return { field, value: shown, text: originText(field, shown), editable };
}
