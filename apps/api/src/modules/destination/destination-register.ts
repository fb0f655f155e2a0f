import { Injectable } from '@nestjs/common';
import type { AgreementValues } from '@qicheng/domain';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { valuesOfAgreement } from './destination-fields.js';
import { Destination } from './destination.entity.js';

/** Signed by an agreement 签就业协议形式就业. */
const BY_AGREEMENT = '10';
/** Seeking a job 待就业. */
const SEEKING = '70';

/** What a signed agreement says about where its graduate goes. */
interface SettlingAgreement {
  readonly id: string;
  readonly studentId: string;
  readonly agreementNo: string | null;
  readonly gradYear: string;
  readonly collegeId: string;
  readonly classId: string;
  readonly values: AgreementValues;
}

type Place = Pick<Destination, 'gradYear' | 'collegeId' | 'classId'>;
type Known = Omit<Partial<Destination>, 'student'>;

const SUPERSEDE = `/* scope:locked */ with former as (
  select id, state from destination where student_id = $1 and current for update
), superseded as (
  update destination d set current = false, state = 'SUPERSEDED', ended_at = $2, version = version + 1
  from former where d.id = former.id returning d.id, former.state
) select id, state from superseded`;
const PLACE = `/* scope:locked */ select grad_year as "gradYear", college_id as "collegeId", class_id as "classId" from student where id = $1`;

/** Where graduates go as agreements decide it; always in the transaction of the step that decides. */
@Injectable()
export class DestinationRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  /** A signed agreement is the graduate's destination from now on; an earlier one is superseded. */
  async settle(agreement: SettlingAgreement): Promise<void> {
    const { id, studentId, agreementNo, gradYear, collegeId, classId, values } = agreement;
    await this.replace(studentId, 'settle', {
      gradYear,
      collegeId,
      classId,
      agreementNo,
      agreementId: id,
      categoryCode: BY_AGREEMENT,
      agreementKind: 'NET_SIGN',
      source: 'AGREEMENT',
      values: valuesOfAgreement(values),
    });
  }

  /** After a termination the graduate is seeking again. */
  async reopen(studentId: string): Promise<void> {
    const [place] = await this.work.sql<Place>(PLACE, [studentId]);
    if (!place) throw new Error('a destination needs its graduate');
    await this.replace(studentId, 'reopen', {
      ...place,
      categoryCode: SEEKING,
      subKind: 'JOB_SEEKING',
      source: 'SYSTEM',
    });
  }

  private async replace(studentId: string, action: string, known: Known): Promise<void> {
    const now = this.clock.now();
    const id = crypto.randomUUID();
    const former = await this.work.sql<{ id: string; state: string }>(SUPERSEDE, [studentId, now]);
    await this.work.manager
      .createQueryBuilder()
      .comment('scope:locked')
      .insert()
      .into(Destination)
      .values({ ...known, id, studentId, effectiveDate: dayInChina(now) })
      .execute();
    for (const { id: subjectId, state: fromState } of former)
      await this.history.write({
        subject: 'destination',
        subjectId,
        action: 'supersede',
        fromState,
        toState: 'SUPERSEDED',
        changes: [{ field: 'supersededBy', from: null, to: id }],
      });
    await this.history.write({ subject: 'destination', subjectId: id, action, toState: 'APPROVED' });
  }
}

/** The calendar day that people in China have at this moment. */
const dayInChina = (moment: Date): string => moment.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
