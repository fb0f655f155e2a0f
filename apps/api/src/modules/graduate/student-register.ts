import { Injectable } from '@nestjs/common';
import {
  isOriginFieldKey,
  maskIdNo,
  type OriginFieldKey,
  type OriginState,
  type OriginValues,
  sameOriginValue,
} from '@qicheng/domain';
import { QueryFailedError } from 'typeorm';
import { Cipher } from '../../core/cipher/index.js';
import { type FieldChange, HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { isRecordField, originValuesOf, patchFromOrigin, PLACE_FIELDS } from './origin-values.js';
import { Student } from './student.entity.js';
import { StudentPlaces } from './student-place.js';

/** Why an official record is changed, as its history says; the last two are the school's own doing. */
export type RegisterCause = 'submit' | 'contact' | 'adopt' | 'correction' | 'edit';

/** An official record, with its college, major and class, and its values in plain. */
export interface RegisterRecord {
  readonly student: Student;
  readonly values: OriginValues;
}

/** A record held for writing. */
export interface LockedRecord extends RegisterRecord {
  /** Handed to the ministry; nothing of it changes before the centre has lifted the lock. */
  readonly reported: boolean;
}

/** Unique indexes and the field to blame when one refuses a value. */
const UNIQUE: Readonly<Record<string, { field: OriginFieldKey; message: string }>> = {
  student_no: { field: 'studentNo', message: '学号已属于另一名毕业生' },
  student_exam_no: { field: 'examNo', message: '考生号已属于同届的另一名毕业生' },
  student_id_no: { field: 'idNo', message: '身份证号已属于同届的另一名毕业生' },
};

/** The review before its record, in the order in which its own steps lock them. */
const LOCK_REVIEW = `/* scope:locked */ select state from origin_review where id = $1 for update`;
/** Whoever is reviewing saw another record; what they do about that one is refused as stale. */
const OUTDATE_REVIEW = `/* scope:locked */ update origin_review set version = version + 1
where id = $1 and state in ('COUNSELLOR_REVIEW', 'COLLEGE_REVIEW')`;
const REPORTED = '生源信息已上报锁定，不能修改；确需修改请由就业中心先解除上报锁定';

const PLACE = { college: true, major: true, class: true };
const FOLLOW_ACCOUNT = 'update account set login_name = $2, name = $3, version = version + 1 where student_id = $1';

/** The only way to change an official record by fields: whatever changes is one row in the history of subject `student`. */
@Injectable()
export class StudentRegister {
  private readonly students: ScopedRepository<Student>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly history: HistoryWriter,
    private readonly places: StudentPlaces,
  ) {
    this.students = new ScopedRepository(Student, work);
  }

  /** The record with its values in plain. @throws Problem NOT_FOUND outside of the actor's scope. */
  async read(id: string): Promise<RegisterRecord> {
    return this.opened(await this.students.query({ where: { id }, relations: PLACE }).getOne());
  }

  /** The same, locked until the unit of work ends. */
  async lock(id: string): Promise<LockedRecord> {
    const [review] = await this.work.sql<{ state: OriginState }>(LOCK_REVIEW, [id]);
    const student = await this.students
      .query({ where: { id }, relations: PLACE })
      .setLock('pessimistic_write', undefined, ['row'])
      .getOne();
    return { ...this.opened(student), reported: review?.state === 'REPORTED' };
  }

  /**
   * Writes canonical values into the record in the running transaction; those that say the same change nothing.
   * @throws Problem NOT_FOUND, NOT_NOW once reported, DUPLICATE for a number that another graduate has, INVALID for an
   * unknown college, major or class.
   */
  async apply(id: string, values: OriginValues, cause: RegisterCause, reason?: string): Promise<void> {
    const { values: before, reported } = await this.lock(id);
    const fields = Object.keys(values).filter(isOriginFieldKey).filter(isRecordField);
    const changed = fields.filter((field) => !sameOriginValue(field, before[field], values[field]));
    if (changed.length === 0) return;
    if (reported) throw new Problem('NOT_NOW', { detail: REPORTED });
    const after: OriginValues = Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
    await this.write(id, { ...before, ...after }, after);
    const changes = changed.map((field): FieldChange => ({
      field,
      from: recorded(field, before),
      to: recorded(field, after),
    }));
    await this.history.write({ subject: 'student', subjectId: id, action: cause, reason: reason ?? null, changes });
    if (cause === 'correction' || cause === 'edit') await this.work.sql(OUTDATE_REVIEW, [id]);
  }

  private opened(student: Student | null): RegisterRecord {
    if (!student) throw new Problem('NOT_FOUND');
    return { student, values: originValuesOf(student, this.cipher.decrypt(student.idNoCipher)) };
  }

  private async write(id: string, whole: OriginValues, after: OriginValues): Promise<void> {
    const place = PLACE_FIELDS.some((field) => field in after) ? await this.places.find(whole) : {};
    const idNo = after.idNo
      ? { idNoCipher: this.cipher.encrypt(after.idNo), idNoHash: this.cipher.lookup(after.idNo) }
      : {};
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(Student)
      .set({ ...patchFromOrigin(after), ...place, ...idNo })
      .where('id = :id', { id })
      .execute()
      .catch(refuseDuplicate);
    if ('name' in after || 'studentNo' in after) await this.work.sql(FOLLOW_ACCOUNT, [id, whole.studentNo, whole.name]);
  }
}

/** The history never holds an ID number in the clear. */
function recorded(field: OriginFieldKey, values: OriginValues): string | null {
  const value = values[field] ?? null;
  return field === 'idNo' && value !== null ? maskIdNo(value) : value;
}

function refuseDuplicate(error: unknown): never {
  const name =
    error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : undefined;
  const known = name === undefined ? undefined : UNIQUE[name];
  throw known ? new Problem('DUPLICATE', { detail: known.message, fields: [known] }) : error;
}
