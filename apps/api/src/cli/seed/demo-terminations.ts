import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../core/work/index.js';
import { TerminationDrafts, TerminationService } from '../../modules/termination/index.js';
import { DEMO_RECRUITERS, LEAVING_GRADUATE } from './demo-accounts.js';
import { activeGraduates, asGraduate, asRecruiter } from './demo-acting.js';
import { DemoAgreements } from './demo-agreements.js';

const REASONS = {
  reasonCode: 'S_STUDY',
  reasonText: '已被本校录取为硕士研究生，决定继续深造。11 月 20 日与单位人力资源部当面说明，单位表示理解。',
  negotiated: 'true',
  penaltyRequired: 'false',
  newDestinationPlan: 'STUDY',
};

/** A graduate of the demo who has signed and wants to study on: the company has agreed, the counsellor is to review. */
@Injectable()
export class DemoTerminations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly agreements: DemoAgreements,
    private readonly drafts: TerminationDrafts,
    private readonly terminations: TerminationService,
  ) {}

  async load(): Promise<void> {
    const graduate = (await activeGraduates(this.work)).find(({ studentNo }) => studentNo === LEAVING_GRADUATE);
    const [recruiter] = DEMO_RECRUITERS;
    if (!graduate || !recruiter) return;
    await asRecruiter(this.work, recruiter, async ({ employerId }) => {
      const agreementId = await this.agreements.signed(graduate, employerId);
      const id = await asGraduate(graduate, () => this.ask(agreementId));
      const { version } = await this.terminations.read(id);
      await this.terminations.act(id, 'agree', { version });
    });
  }

  private async ask(agreementId: string): Promise<string> {
    const { id, version } = await this.drafts.start(agreementId);
    const saved = await this.drafts.save(id, { version, values: REASONS });
    await this.terminations.act(id, 'submit', { version: saved.version });
    return id;
  }
}
