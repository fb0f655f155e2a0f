import { codeLabel, originField, type OriginFieldKey, type OriginValues } from '@qicheng/domain';
import { regionName } from '@qicheng/domain/regions';
import type { Student } from './student.entity.js';

/** The fields that stand on the record as they are; the ID number is encrypted, college, major and class are references. */
export const STORED_FIELDS = [
  'studentNo',
  'examNo',
  'name',
  'idType',
  'gender',
  'birthDate',
  'ethnicity',
  'politicalStatus',
  'branchName',
  'majorDirection',
  'educationLevel',
  'studyForm',
  'durationYears',
  'trainingMode',
  'sponsorUnit',
  'sponsorRegion',
  'enrollDate',
  'graduateDate',
  'gradYear',
  'normalStudentCategory',
  'studyOutcome',
  'originRegion',
  'urbanRural',
  'hardshipCategory',
  'archiveBefore',
  'archiveAtSchool',
  'hukouAtSchool',
  'policeStationBefore',
  'homeAddress',
  'mobile',
  'email',
  'qq',
  'wechat',
  'homePostcode',
  'homePhone',
  'emergencyContact',
  'emergencyPhone',
  'intent',
] as const satisfies readonly (OriginFieldKey & keyof Student)[];

/** A field that is one column of the record. */
export type StoredField = (typeof STORED_FIELDS)[number];

/** The fields that name where the graduate belongs. */
export const PLACE_FIELDS = [
  'collegeName',
  'majorCode',
  'majorName',
  'className',
] as const satisfies readonly OriginFieldKey[];

/** What every record has, also where the register's layout would allow a blank. */
export const NEVER_EMPTY = [
  'studentNo',
  'examNo',
  'name',
  'idType',
  'idNo',
  'gender',
  'birthDate',
  'ethnicity',
  'collegeName',
  'majorCode',
  'majorName',
  'className',
  'educationLevel',
  'durationYears',
  'trainingMode',
  'enrollDate',
  'graduateDate',
  'gradYear',
  'studyOutcome',
] as const satisfies readonly OriginFieldKey[];

const isStored = (field: OriginFieldKey): field is StoredField =>
  (STORED_FIELDS as readonly OriginFieldKey[]).includes(field);

/**
 * The official record as origin values. `student` comes with its college, major and class loaded; `idNo` is the plain
 * number, or a masked one where it is only to be shown.
 */
export function originValuesOf(student: Student, idNo: string | null): OriginValues {
  const stored = Object.fromEntries(STORED_FIELDS.map((field) => [field, valueText(field, student[field])]));
  const { college, major, class: group } = student;
  return {
    ...stored,
    idNo,
    collegeName: college.name,
    majorCode: major.code,
    majorName: major.name,
    className: group.name,
  };
}

/** The columns that the given values fill; references and the ID number are left to the caller. Absent fields stay absent. */
export function patchFromOrigin(values: OriginValues): Partial<Student> {
  const columns = STORED_FIELDS.filter((field) => values[field] !== undefined).map((field) => [
    field,
    columnValue(field, values[field] ?? null),
  ]);
  return Object.fromEntries(columns) as Partial<Student>;
}

/** A value as people read it: codes and regions by name, booleans 是/否; null for none. */
export function originText(field: OriginFieldKey, value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const { kind, codeSet } = originField(field);
  if (codeSet) return codeLabel(codeSet, value);
  if (kind === 'region') return regionName(value);
  if (kind === 'boolean') return value === 'true' ? '是' : '否';
  return value;
}

/** What only shows itself through the record's own columns: the rest never had a place there. */
export const isRecordField = (field: OriginFieldKey): boolean =>
  field === 'idNo' || isStored(field) || (PLACE_FIELDS as readonly OriginFieldKey[]).includes(field);

/** PostgreSQL writes numeric(3,1) as `4.0`; a value says `4`. */
function valueText(field: StoredField, column: string | boolean | null): string | null {
  if (column === null || typeof column === 'boolean') return column === null ? null : String(column);
  return field === 'durationYears' ? String(Number(column)) : column;
}

function columnValue(field: StoredField, value: string | null): string | boolean | null {
  return originField(field).kind === 'boolean' && value !== null ? value === 'true' : value;
}
