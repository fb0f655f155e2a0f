import { Injectable } from '@nestjs/common';
import { maskIdNo, sameOriginValue, type OriginFieldKey, type OriginValues } from '@qicheng/domain';
import { Cipher } from '../../core/cipher/index.js';
import { type FieldChange, HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { originValuesOf, patchFromOrigin } from './origin-values.js';
import { Student } from './student.entity.js';

/** Changes the school's record; every change is one history row with the fields' old and new values. */
@Injectable()
export class StudentRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
    private readonly cipher: Cipher,
  ) {}

  /**
   * Writes the values that differ from the record, in the running transaction. `cause` names the reason in the history:
   * `submit`, `adopt`, `correction`, `edit`. The caller has shown that the actor may; places (college, class) do not change here.
   */
  async apply(studentId: string, values: OriginValues, cause: string, reason?: string): Promise<void> {
    const student = await this.lock(studentId);
    const before = originValuesOf(student, this.cipher.decrypt(student.idNoCipher));
    const changed = (Object.keys(values) as OriginFieldKey[]).filter((field) => !sameOriginValue(field, before[field], values[field]));
    if (changed.length === 0) return;
    const after: OriginValues = Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
    await this.write(studentId, after);
    const changes = changed.map((field): FieldChange => ({ field, from: open(field, before), to: open(field, after) }));
    await this.history.write({ subject: 'student', subjectId: studentId, action: cause, reason: reason ?? null, changes });
  }

  private async lock(id: string): Promise<Student> {
    const student = await this.work.manager
      .createQueryBuilder(Student, 'student')
      .comment('scope:SYSTEM')
      .innerJoinAndSelect('student.college', 'college')
      .innerJoinAndSelect('student.major', 'major')
      .innerJoinAndSelect('student.class', 'class')
      .where('student.id = :id', { id })
      .setLock('pessimistic_write', undefined, ['student'])
      .getOne();
    if (!student) throw new Problem('NOT_FOUND');
    return student;
  }

  private async write(id: string, values: OriginValues): Promise<void> {
    const idNo = values.idNo ? { idNoCipher: this.cipher.encrypt(values.idNo), idNoHash: this.cipher.lookup(values.idNo) } : {};
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .update(Student)
      .set({ ...patchFromOrigin(values), ...idNo })
      .where('id = :id', { id })
      .execute();
  }
}

/** The history never holds an ID number in the clear. */
function open(field: OriginFieldKey, values: OriginValues): string | null {
  const value = values[field] ?? null;
  return field === 'idNo' && value !== null ? maskIdNo(value) : value;
}
