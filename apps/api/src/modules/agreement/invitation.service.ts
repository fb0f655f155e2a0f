import { Injectable } from '@nestjs/common';
import type { EditInvitationDto, InviteDto, InviteeView } from '@qicheng/contracts';
import { AGREEMENT_ACTIVE_STATES } from '@qicheng/domain';
import { In } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import type { Employer } from '../employer/index.js';
import { SettingService } from '../setting/index.js';
import { firstValues } from './agreement-defaults.js';
import { AgreementRecords } from './agreement-records.js';
import { Agreement } from './agreement.entity.js';
import { refuseFlawed, termsByEmployer } from './employer-terms.js';
import { InvitationBook } from './invitation-book.js';
import { INVITE, type Invitee, Invitees, type InviteeKey, LOOK } from './invitees.js';
import { inviteTerm } from './invite-term.js';

/** The company's side before an answer: find the graduate, invite, change the invitation. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly invitees: Invitees,
    private readonly book: InvitationBook,
    private readonly settings: SettingService,
    private readonly clock: Clock,
  ) {}

  /** Shows only what the company already named. @throws Problem as `Invitees.find`, NOT_NOW before the company is approved. */
  async lookUp(key: InviteeKey): Promise<InviteeView> {
    await this.approvedEmployer();
    const { name, collegeName, majorName } = await this.invitees.find(key, LOOK);
    return { name, collegeName, majorName };
  }

  /**
   * Sends an invitation and returns its id.
   * @throws Problem NOT_FOUND as `Invitees.find`, INVALID or INCOMPLETE for its terms, DUPLICATE while another one is open.
   */
  async invite({ values, days, ...key }: InviteDto): Promise<string> {
    const employer = await this.approvedEmployer();
    const invitee = await this.invitees.find(key, INVITE);
    await this.refuseSecond(invitee.studentId);
    const agreement = this.invitationOf(invitee, employer, await this.daysOf(days));
    agreement.values = termsByEmployer(firstValues(employer), values, employer);
    refuseFlawed(agreement.values, await this.records.limitsOf(agreement, employer));
    await this.work.run(() => this.book.enter(agreement));
    return agreement.id;
  }

  /** New terms for an invitation that waits; its time starts again. @throws Problem NOT_NOW once answered or over, STALE. */
  async edit(id: string, { version, values, days }: EditInvitationDto): Promise<void> {
    const employer = await this.approvedEmployer();
    const term = inviteTerm(this.clock.now(), await this.daysOf(days));
    await this.work.run(async () => {
      const before = await this.records.lock(id, version);
      this.refuseAnswered(before);
      const after = termsByEmployer(before.values, values, employer);
      refuseFlawed(after, await this.records.limitsOf({ ...before, values: after }, employer));
      await this.book.change(before, { values: after, ...term });
    });
  }

  private async approvedEmployer(): Promise<Employer> {
    const employer = await this.records.employerOf(currentActor());
    if (employer === null) throw new Problem('NOT_NOW', { detail: '单位入驻审核通过后才能邀约，请先完成入驻' });
    if (employer.state !== 'APPROVED')
      throw new Problem('NOT_NOW', { detail: '单位当前不能邀约毕业生，请联系就业中心' });
    return employer;
  }

  private async refuseSecond(studentId: string): Promise<void> {
    const open = In(['INVITED', ...AGREEMENT_ACTIVE_STATES]);
    const [known] = await this.records.agreements.find({ where: { studentId, state: open }, take: 1 });
    if (known) this.book.refuseSecond(known.state);
  }

  private refuseAnswered({ state, inviteExpiresAt }: Agreement): void {
    if (state !== 'INVITED') throw new Problem('NOT_NOW', { detail: '邀约已有结果，不能再修改' });
    if (inviteExpiresAt !== null && inviteExpiresAt <= this.clock.now())
      throw new Problem('NOT_NOW', { detail: '邀约已过期，请重新邀约' });
  }

  private daysOf(days: number | undefined): Promise<number> {
    return days === undefined ? this.settings.get('inviteDays') : Promise.resolve(days);
  }

  private invitationOf({ collegeName: _c, majorName: _m, ...invitee }: Invitee, employer: Employer, days: number) {
    const now = this.clock.now();
    return Object.assign(new Agreement(), invitee, inviteTerm(now, days), {
      id: crypto.randomUUID(),
      employerId: employer.id,
      employerName: employer.name,
      initiator: 'EMPLOYER' as const,
      state: 'INVITED' as const,
      sharedWithEmployer: true,
      savedAt: now,
      submittedAt: now,
    });
  }
}
