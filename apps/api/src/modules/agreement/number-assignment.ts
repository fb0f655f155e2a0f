import { Injectable } from '@nestjs/common';
import type { AssignedNumberView, ClassNumbersView, RecallNumberDto } from '@qicheng/contracts';
import { AGREEMENT_ACTIVE_STATES, agreementLevelDigit } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Student } from '../graduate/index.js';
import { type Notice, Notifier } from '../notification/index.js';
import { AgreementNumber } from './agreement-number.entity.js';
import { NumberHistory } from './number-history.js';
import { NumberLedger } from './number-ledger.js';

/** Students of the class who have no number, in advance or on an agreement under way. */
const WITHOUT = `/* scope:shown */ select s.id from student s where s.class_id = $1
  and not exists (select from agreement_number n where n.student_id = s.id and n.state = 'ALLOCATED')
  and not exists (select from agreement a where a.student_id = s.id and a.agreement_no is not null and a.state = any($2))`;
const RUNNING = `/* scope:shown */ select agreement_no as no from agreement where student_id = $1 and agreement_no is not null and state = any($2)`;
const RECALL = `with recalled as (
  update agreement_number set state = 'VOID', updated_at = now() where no = $1 and state = 'ALLOCATED' returning student_id
) select student_id as "studentId" from recalled`;

/** Gives students numbers before there is an agreement, and takes them back. */
@Injectable()
export class NumberAssignment {
  private readonly students: ScopedRepository<Student>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: NumberLedger,
    private readonly history: NumberHistory,
    private readonly notifier: Notifier,
  ) {
    this.students = new ScopedRepository(Student, work);
  }

  /** @throws Problem INVALID for an unknown student, DUPLICATE for one who has a number already. */
  assign(studentNo: string): Promise<AssignedNumberView> {
    return this.history.one(async () => {
      const [student] = await this.students.find({ where: { studentNo } });
      if (!student) throw new Problem('INVALID', { fields: [{ field: 'studentNo', message: '没有这个学号的毕业生' }] });
      const has = await this.work.manager.findOneBy(AgreementNumber, { studentId: student.id, state: 'ALLOCATED' });
      if (has) throw new Problem('DUPLICATE', { detail: `已为该生分配编号 ${has.no}，不能重复分配` });
      const [running] = await this.work.sql<{ no: string }>(RUNNING, [student.id, AGREEMENT_ACTIVE_STATES]);
      if (running) throw new Problem('DUPLICATE', { detail: `该生正在签约，协议书编号是 ${running.no}，不能再分配` });
      return this.give(student);
    });
  }

  /** One for each student of the class who has none, in the order of student numbers. @throws Problem INVALID for a class without students. */
  assignClass(classId: string): Promise<ClassNumbersView> {
    return this.history.one(async () => {
      const students = await this.students.find({ where: { classId }, order: { studentNo: 'ASC' } });
      if (students.length === 0)
        throw new Problem('INVALID', { fields: [{ field: 'classId', message: '这个班级没有毕业生' }] });
      const without = await this.work.sql<{ id: string }>(WITHOUT, [classId, AGREEMENT_ACTIVE_STATES]);
      const waiting = new Set(without.map(({ id }) => id));
      for (const student of students) if (waiting.has(student.id)) await this.give(student);
      return { assigned: waiting.size, skipped: students.length - waiting.size };
    });
  }

  /** @throws Problem NOT_NOW for a number that is not given in advance. */
  recall({ agreementNo, reason }: RecallNumberDto): Promise<void> {
    return this.history.one(async () => {
      const [recalled] = await this.work.sql<{ studentId: string }>(RECALL, [agreementNo]);
      if (!recalled) throw new Problem('NOT_NOW', { detail: '只能收回已预分配、还没有使用的编号' });
      await this.history.tell('recall', agreementNo, reason);
      await this.notifier.tell({ kind: 'student', studentId: recalled.studentId }, recalledNotice(agreementNo, reason));
    });
  }

  private async give({
    id: studentId,
    name,
    studentNo,
    gradYear,
    educationLevel,
  }: Student): Promise<AssignedNumberView> {
    const series = { gradYear, level: agreementLevelDigit(educationLevel) };
    const owner = { state: 'ALLOCATED', studentId, agreementId: null } as const;
    const agreementNo = await this.ledger.take(series, owner, true);
    await this.history.tell('assign', `${agreementNo} ${studentNo}`);
    await this.notifier.tell({ kind: 'student', studentId }, givenNotice(agreementNo));
    return { agreementNo, name, studentNo };
  }
}

const givenNotice = (no: string): Notice => ({
  title: '学校为您预分配了协议书编号',
  body: `您的协议书编号是 ${no}。签约时使用这个编号；单位可以凭编号和您的姓名发出邀约。`,
  link: '/agreements',
});

const recalledNotice = (no: string, reason: string): Notice => ({
  title: '预分配的协议书编号已收回',
  body: `协议书编号 ${no} 已收回作废。原因：${reason}。请不要再把它告诉单位。`,
  link: '/agreements',
});
