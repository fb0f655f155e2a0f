import { Injectable, Logger } from '@nestjs/common';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { type Due, eachByItself } from '../../core/round/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type Audience, type Notice, Notifier } from '../notification/index.js';
import { SettingService } from '../setting/index.js';
import { answerEndingNotice, letterWantedNotice, otherOf } from './answer-notices.js';
import { answerTime, reminderTime } from './answer-time.js';
import type { Termination } from './termination.entity.js';
import { TerminationEngine } from './termination-engine.js';

type Told = Pick<
  Termination,
  'id' | 'initiator' | 'studentId' | 'employerId' | 'name' | 'studentNo' | 'employerName' | 'agreementNo'
> & { readonly submittedAt: Date };
type Mark = 'answer_warned_at' | 'letter_wanted_at';

const waiting = (which: string) => `/* scope:SYSTEM */ select id, version from termination
where state = 'COUNTERPART_CONFIRM' and submitted_at <= $1 and ${which} order by submitted_at`;
const WITH_LETTER = waiting('letter_file_id is not null');
const WITHOUT_LETTER = waiting('letter_file_id is null and letter_wanted_at is null');
const ENDING = waiting('answer_warned_at is null and submitted_at > $2');
/** Leaves `version` alone: what the parties are reading has not changed. */
const mark = (column: Mark) => `/* scope:SYSTEM */ with told as (
  update termination set ${column} = $2 where id = $1 and version = $3 and state = 'COUNTERPART_CONFIRM' and ${column} is null
  returning id, initiator, student_id, employer_id, name, student_no, employer_name, agreement_no, submitted_at
) select id, initiator, student_id as "studentId", employer_id as "employerId", name, student_no as "studentNo",
  employer_name as "employerName", agreement_no as "agreementNo", submitted_at as "submittedAt" from told`;
const WARN = mark('answer_warned_at');
const WANT = mark('letter_wanted_at');

/** Reminds the side that has not answered a request to terminate, and goes on without it at the end of its time (workflows.md §7). */
@Injectable()
export class TerminationClock {
  private readonly logger = new Logger(TerminationClock.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly engine: TerminationEngine,
    private readonly settings: SettingService,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /**
   * One round. A request whose time is over goes to the school with its letter; who has uploaded none is asked for it, once.
   * Each request has its own transaction, and two rounds at once do no harm.
   */
  tick(): Promise<void> {
    return actingAs(SYSTEM, async () => {
      const now = this.clock.now();
      const days = await this.settings.get('counterpartDays');
      const over = new Date(now.getTime() - answerTime(days));
      const ending = new Date(over.getTime() + reminderTime(days));
      await this.each(WITH_LETTER, [over], ({ id, version }) => this.engine.act(id, 'escalate', { version }));
      await this.each(WITHOUT_LETTER, [over], (due) => this.askForLetter(due, now));
      await this.each(ENDING, [ending, over], (due) => this.remind(due, now, days));
    });
  }

  private async each(select: string, moments: Date[], act: (due: Due) => Promise<unknown>): Promise<void> {
    await eachByItself(this.logger, await this.work.sql<Due>(select, moments), act);
  }

  private askForLetter(due: Due, now: Date): Promise<void> {
    return this.tell(WANT, due, now, (told) => [partyOf(told, told.initiator), letterWantedNotice(told)]);
  }

  private remind(due: Due, now: Date, days: number): Promise<void> {
    return this.tell(WARN, due, now, (told) => {
      const end = new Date(told.submittedAt.getTime() + answerTime(days));
      return [partyOf(told, otherOf(told.initiator)), answerEndingNotice(told, end)];
    });
  }

  private tell(
    sql: string,
    { id, version }: Due,
    now: Date,
    noticeOf: (told: Told) => readonly [Audience | null, Notice],
  ): Promise<void> {
    return this.work.run(async () => {
      const [told] = await this.work.sql<Told>(sql, [id, now, version]);
      if (!told) return;
      const [audience, notice] = noticeOf(told);
      if (audience) await this.notifier.tell(audience, notice);
    });
  }
}

function partyOf({ studentId, employerId }: Told, party: Told['initiator']): Audience | null {
  if (party === 'STUDENT') return { kind: 'student', studentId };
  return employerId === null ? null : { kind: 'employer', employerId };
}
