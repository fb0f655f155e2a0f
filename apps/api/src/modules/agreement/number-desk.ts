import { Injectable } from '@nestjs/common';
import type { AllocateNumbersDto, AssignedNumberView, NumberCountView, NumberRangeView } from '@qicheng/contracts';
import { agreementLevelDigit, type AgreementLevelDigit } from '@qicheng/domain';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Student } from '../graduate/index.js';
import { AgreementNumber } from './agreement-number.entity.js';
import { NumberLedger } from './number-ledger.js';

/** The whole ledger is one subject in the history. */
const SUBJECT_ID = '00000000-0000-4000-8000-000000000003';
const LOCK = `select pg_advisory_xact_lock(hashtext('agreement-number'))`;
const COUNTS = `
select s.grad_year as "gradYear", s.level, s.next,
  count(*) filter (where n.state = 'FREE')::int as free, count(*) filter (where n.state = 'ALLOCATED')::int as allocated,
  count(*) filter (where n.state = 'USED')::int as used, count(*) filter (where n.state = 'VOID')::int as void
from number_series s left join agreement_number n on n.grad_year = s.grad_year and n.level = s.level
group by s.grad_year, s.level order by s.grad_year desc, s.level`;

/** What the centre does with numbers before any agreement uses them. */
@Injectable()
export class NumberDesk {
  private readonly students: ScopedRepository<Student>;

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: NumberLedger,
    private readonly history: HistoryWriter,
  ) {
    this.students = new ScopedRepository(Student, work);
  }

  counts(): Promise<NumberCountView[]> {
    return this.work.sql<NumberCountView>(COUNTS);
  }

  /** Takes the next numbers out of the series; they are free until an agreement or a student gets them. */
  range({ gradYear, level, count }: AllocateNumbersDto): Promise<NumberRangeView> {
    if (!gradYear.startsWith('20'))
      throw new Problem('INVALID', { fields: [{ field: 'gradYear', message: '届别是 2000 年以后的四位年份' }] });
    return this.work.run(async () => {
      await this.work.sql(LOCK);
      const series = { gradYear, level: level as AgreementLevelDigit };
      const numbers = await this.ledger.extend(series, count, { state: 'FREE', studentId: null, agreementId: null });
      const [first = '', last = ''] = [numbers[0], numbers.at(-1)];
      await this.tell('add-range', `${first}–${last}`);
      return { first, last, count };
    });
  }

  /** @throws Problem INVALID for an unknown student, DUPLICATE for one who already has a number in advance. */
  assign(studentNo: string): Promise<AssignedNumberView> {
    return this.work.run(async () => {
      await this.work.sql(LOCK);
      const [student] = await this.students.find({ where: { studentNo } });
      if (!student) throw new Problem('INVALID', { fields: [{ field: 'studentNo', message: '没有这个学号的毕业生' }] });
      await this.refuseSecond(student.id);
      const series = { gradYear: student.gradYear, level: agreementLevelDigit(student.educationLevel) };
      const owner = { state: 'ALLOCATED', studentId: student.id, agreementId: null } as const;
      const agreementNo = await this.ledger.take(series, owner);
      await this.tell('assign', `${agreementNo} ${studentNo}`);
      return { agreementNo, name: student.name, studentNo };
    });
  }

  private async refuseSecond(studentId: string): Promise<void> {
    const has = await this.work.manager.findOneBy(AgreementNumber, { studentId, state: 'ALLOCATED' });
    if (has) throw new Problem('DUPLICATE', { detail: `已为该生分配编号 ${has.no}，不能重复分配` });
  }

  private tell(action: string, to: string): Promise<void> {
    return this.history.write({
      subject: 'agreement-number',
      subjectId: SUBJECT_ID,
      action,
      changes: [{ field: 'agreementNo', from: null, to }],
    });
  }
}
