import { Injectable } from '@nestjs/common';
import { checkTermination, type SchoolStage, type TerminationFacts } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { type Act, ReviewTrail } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AgreementRecords } from '../agreement/index.js';
import { SettingService, WindowService } from '../setting/index.js';
import type { Termination } from './termination.entity.js';
import { answerTime } from './answer-time.js';
import { attachedPapers } from './paper-columns.js';
import { isParty } from './termination-permission.js';
import { penaltyFor } from './termination-values.js';

/** What an actor brings to a step of a termination. */
export interface TerminationAct extends Act {
  readonly inBatch?: boolean;
}

type Standing = Pick<TerminationFacts, 'counterpartOnPlatform' | 'overLimit'> & {
  /** How many agreements the student has ended before. */
  readonly earlier: number;
};
type PartySide = Pick<TerminationFacts, 'agreementSigned' | 'windowOpen' | 'mayStart' | 'complete' | 'schoolActed'>;

/** Whether the other side has somebody who can answer, and how many agreements the student has ended before. */
const STANDING = `/* scope:shown */ select
  case when $2 = 'STUDENT'
    then exists (select from account a join employer e on e.id = a.employer_id and e.claimed where e.id = $4 and a.status = 'ACTIVE')
    else exists (select from account where student_id = $3 and status = 'ACTIVE') end as "counterpartOnPlatform",
  (select count(*)::int from termination where student_id = $3 and initiator = 'STUDENT' and state = 'APPROVED' and id <> $1) as earlier`;
/** What only the rows of the parties ask, for everybody else. */
const NOT_ASKED: PartySide = {
  agreementSigned: true,
  windowOpen: true,
  mayStart: true,
  complete: true,
  schoolActed: true,
};

/** Tells the table of terminations what its guards may ask; what no row of the actor's asks is not read. */
@Injectable()
export class TerminationFactReader {
  constructor(
    private readonly agreements: AgreementRecords,
    private readonly settings: SettingService,
    private readonly windows: WindowService,
    private readonly trail: ReviewTrail,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(termination: Termination, act: TerminationAct): Promise<TerminationFacts & Standing> {
    const { role } = currentActor();
    const { state, initiator } = termination;
    const due = await this.answerDueAt(termination);
    return {
      ...(await this.standingOf(termination)),
      ...(isParty(role) ? await this.partySide(termination) : NOT_ASKED),
      state,
      initiator,
      actorIsInitiator: role === initiator,
      actorIsCounterpart: isParty(role) && role !== initiator,
      counterpartConfirmOn: await this.settings.get('counterpartConfirm'),
      letterUploaded: termination.letterFileId !== null,
      counterpartAgreed: termination.counterpartDecision === 'AGREED',
      answerOverdue: due !== null && due <= this.clock.now(),
      limitOverridden: termination.limitOverridden,
      actorDidOtherStep: !isParty(role) && state.endsWith('_REVIEW') && (await this.didOtherStep(termination)),
      chain: (await this.settings.get('terminationChain')).split(',') as SchoolStage[],
      inBatch: act.inBatch === true,
      reason: act.reason ?? null,
    };
  }

  /** When the other side's time to answer ends; null unless it is asked. */
  async answerDueAt({ state, submittedAt }: Termination): Promise<Date | null> {
    if (state !== 'COUNTERPART_CONFIRM' || submittedAt === null) return null;
    return new Date(submittedAt.getTime() + answerTime(await this.settings.get('counterpartDays')));
  }

  /** The limit is on what a student starts: whom a company leaves has used up nothing. */
  async standingOf({ id, initiator, studentId, employerId }: Termination): Promise<Standing> {
    type Row = { counterpartOnPlatform: boolean; earlier: number };
    const [row] = await this.work.sql<Row>(STANDING, [id, initiator, studentId, employerId]);
    if (!row) throw new Error('a row is always returned');
    const { counterpartOnPlatform, earlier } = row;
    const limit = await this.settings.get('maxTerminationsPerStudent');
    return { counterpartOnPlatform, earlier, overLimit: initiator === 'STUDENT' && earlier >= limit };
  }

  /** Whether the school takes requests of this cohort and level now. */
  async isOpen({ gradYear, educationLevel }: Pick<Termination, 'gradYear' | 'educationLevel'>): Promise<boolean> {
    return (await this.windows.openingOf('termination', gradYear, educationLevel)).open;
  }

  private async partySide(termination: Termination): Promise<PartySide> {
    const { id, state, initiator, values } = termination;
    const agreement = await this.agreements.read(termination.agreementId);
    const papers = attachedPapers(termination);
    return {
      agreementSigned: agreement.state === 'SIGNED' || (agreement.state === 'TERMINATING' && state !== 'DRAFT'),
      windowOpen: await this.isOpen(termination),
      mayStart: initiator === 'STUDENT' || (await this.settings.get('employerMayTerminate')),
      complete:
        checkTermination(values, { initiator, papers, penalty: penaltyFor(initiator, agreement.values) }).length === 0,
      schoolActed: (await this.trail.lastApprover('termination', id)) !== null,
    };
  }

  private async didOtherStep({ id }: Termination): Promise<boolean> {
    return (await this.settings.get('separateReviewers')) && this.trail.didOtherStep('termination', id);
  }
}
