import { Injectable } from '@nestjs/common';
import {
  AGREEMENT_ACTIVE_STATES,
  agencyNeeded,
  type AgreementFacts,
  markFacts,
  type ReissueKind,
  type SchoolStage,
} from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import type { FieldChange } from '../../core/history/index.js';
import { type Act, ReviewTrail } from '../../core/review/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Employer } from '../employer/index.js';
import { SettingService, WindowService } from '../setting/index.js';
import { flawsOf, unconfirmedDefaults } from './agreement-flaws.js';
import { AgreementRecords } from './agreement-records.js';
import type { Agreement } from './agreement.entity.js';

/** What an actor brings to a step of an agreement. */
export interface AgreementAct extends Act {
  readonly confirmed?: boolean | undefined;
  readonly inBatch?: boolean;
  /** With a mark: the stamped copy that shows it. */
  readonly scanId?: string | undefined;
  /** With a request for new paper: why. */
  readonly reissueKind?: ReissueKind | undefined;
  /** What else this step's row in the history has to carry: the hash of a signature's picture. */
  readonly evidence?: readonly FieldChange[];
}

type Standing = Pick<AgreementFacts, 'originApproved' | 'otherActive' | 'otherDestination'>;
type StudentSide = Standing &
  Pick<AgreementFacts, 'windowOpen' | 'employerActed' | 'reviewerActed' | 'defaultsConfirmed'>;
type Whose = Pick<Agreement, 'id' | 'studentId'>;

/** Destinations that an agreement replaces without more ado: seeking ones, and one by an agreement. */
const REPLACEABLE = ['10', '70', '71', '72'];
const STANDING = `/* scope:shown */ select
  exists (select from agreement where student_id = $1 and id <> $2 and state = any($3)) as "otherActive",
  exists (select from destination where student_id = $1 and current and category_code <> all($4)) as "otherDestination",
  exists (select from origin_review where id = $1 and state in ('APPROVED', 'REPORTED')) as "originApproved"`;
const CONFIRMED = `select exists (select from history where subject = 'agreement' and subject_id = $1 and action = 'confirm'
  and seq > coalesce((select max(seq) from history where subject = 'agreement' and subject_id = $1 and action = 'submit'), 0)) as yes`;
/** What only the student's rows of the table ask, for everybody else. */
const NOT_ASKED: StudentSide = {
  originApproved: true,
  otherActive: false,
  otherDestination: false,
  windowOpen: true,
  employerActed: true,
  reviewerActed: true,
  defaultsConfirmed: true,
};

/** Tells the agreement's table what its guards may ask; what no row of the actor's asks is not read. */
@Injectable()
export class AgreementFactReader {
  constructor(
    private readonly records: AgreementRecords,
    private readonly settings: SettingService,
    private readonly windows: WindowService,
    private readonly trail: ReviewTrail,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(agreement: Agreement, act: AgreementAct, known?: Employer | null): Promise<AgreementFacts> {
    const employer = known === undefined ? await this.records.employerOf(agreement) : known;
    const mine = currentActor().role === 'STUDENT';
    return {
      ...(mine ? await this.studentSide(agreement, employer) : NOT_ASKED),
      state: agreement.state,
      initiator: agreement.initiator,
      inviteOver: agreement.inviteExpiresAt !== null && agreement.inviteExpiresAt <= this.clock.now(),
      employerClaimed: employer?.claimed === true,
      employerUsable: employer === null || employer.state === 'UNVERIFIED' || employer.state === 'APPROVED',
      employerConfirmRequired: await this.settings.get('requireEmployerConfirm'),
      complete: await this.isComplete(agreement, employer, act),
      confirmed: act.confirmed === true,
      withdrawAllowed: await this.settings.get('allowWithdrawBeforeFirstReview'),
      actorDidOtherStep: agreement.state === 'COLLEGE_REVIEW' && (await this.didOtherStep(agreement)),
      changedByEmployer: agreement.employerChanges.length > 0,
      chain: (await this.settings.get('agreementChain')).split(',') as SchoolStage[],
      ...markFacts(agreement.marks),
      agencyNeeded: agencyNeeded(agreement.values, employer?.hasPersonnelAuthority === true),
      cancelAsked: agreement.cancelAskedBy !== null,
      cancelOwn: agreement.cancelAskedBy === currentActor().role,
      reissueAsked: agreement.reissueKind !== null,
      reissueOwn: agreement.reissueAskedBy === currentActor().role,
      onceSigned: agreement.signedAt !== null,
      inBatch: act.inBatch === true,
      reason: act.reason ?? null,
      reissueKind: act.reissueKind ?? null,
    };
  }

  /** Where the graduate stands beside this agreement. */
  async standingOf({ id, studentId }: Whose): Promise<Standing> {
    const [standing] = await this.work.sql<Standing>(STANDING, [studentId, id, AGREEMENT_ACTIVE_STATES, REPLACEABLE]);
    if (!standing) throw new Error('a row is always returned');
    const required = await this.settings.get('requireOriginApproved');
    return { ...standing, originApproved: standing.originApproved || !required };
  }

  private async studentSide(agreement: Agreement, employer: Employer | null): Promise<StudentSide> {
    const { id, gradYear, educationLevel } = agreement;
    return {
      ...(await this.standingOf(agreement)),
      windowOpen: (await this.windows.openingOf('agreement', gradYear, educationLevel)).open,
      employerActed: agreement.initiator === 'EMPLOYER' || (await this.employerConfirmed(id)),
      reviewerActed: (await this.trail.lastApprover('agreement', id)) !== null,
      defaultsConfirmed: unconfirmedDefaults(agreement, employer).length === 0,
    };
  }

  /** Only submitting, confirming and passing many at once ask whether the terms are whole. */
  private async isComplete(agreement: Agreement, employer: Employer | null, act: AgreementAct): Promise<boolean> {
    const asked = act.inBatch === true || ['STUDENT', 'EMPLOYER'].includes(currentActor().role);
    return !asked || flawsOf(agreement.values, await this.records.limitsOf(agreement, employer)).length === 0;
  }

  private async employerConfirmed(id: string): Promise<boolean> {
    const [row] = await this.work.sql<{ yes: boolean }>(CONFIRMED, [id]);
    return row?.yes === true;
  }

  private async didOtherStep({ id }: Agreement): Promise<boolean> {
    return (await this.settings.get('separateReviewers')) && this.trail.didOtherStep('agreement', id);
  }
}
