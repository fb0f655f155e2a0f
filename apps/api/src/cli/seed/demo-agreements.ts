import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../core/work/index.js';
import {
  AgreementEngine,
  AgreementRecords,
  AgreementSigning,
  MyAgreementService,
} from '../../modules/agreement/index.js';
import { DEMO_PASSWORD } from './demo-accounts.js';
import { asGraduate, asReviewerOf, type Graduate, type Reviewer } from './demo-acting.js';
import { DEMO_SIGNATURE } from './demo-signature.js';

const WORKPLACE = '浙江省杭州市西湖区文三路 90 号';
const TERMS = {
  employerAddress: WORKPLACE,
  employerContact: '顾一鸣',
  jobTitle: '软件测试工程师',
  jobCategory: '13',
  workRegion: '330106',
  workAddress: WORKPLACE,
  contractYears: '3',
  probationMonths: '3',
  probationSalary: '7200',
  salary: '8500',
  reportFrom: '2027-07-12',
  acceptArchive: 'false',
  acceptHukou: 'false',
  penaltyParty: 'BOTH',
  penaltyAmount: '3000',
};

/** Takes a demo graduate and the school through a whole agreement, as the pages would. */
@Injectable()
export class DemoAgreements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly own: MyAgreementService,
    private readonly signing: AgreementSigning,
    private readonly engine: AgreementEngine,
    private readonly records: AgreementRecords,
  ) {}

  /** Signed and sealed by everybody; the agreement's id. */
  async signed(graduate: Graduate, employerId: string): Promise<string> {
    const id = await asGraduate(graduate, () => this.submit(employerId));
    await this.step(graduate, 'COUNSELLOR', id, 'approve');
    await this.step(graduate, 'COLLEGE_ADMIN', id, 'approve');
    await asGraduate(graduate, () => this.sign(id));
    await this.step(graduate, 'COLLEGE_ADMIN', id, 'markEmployerSeal');
    await this.step(graduate, 'COLLEGE_ADMIN', id, 'markCollegeSeal');
    await this.step(graduate, 'CENTRE_ADMIN', id, 'markSchoolSeal');
    return id;
  }

  private async submit(employerId: string): Promise<string> {
    const { id, version } = await this.own.initiate({ employerId });
    const saved = await this.own.save(id, { version, values: TERMS });
    await this.own.act(id, 'submit', { version: saved.version, confirmed: true });
    return id;
  }

  private async sign(id: string): Promise<void> {
    const { version, contentHash } = await this.records.read(id);
    const proof = { ...DEMO_SIGNATURE, password: DEMO_PASSWORD };
    await this.signing.signHere(id, { ...proof, version, contentHash: contentHash ?? '' });
  }

  private step(graduate: Graduate, role: Reviewer, id: string, action: string): Promise<void> {
    return asReviewerOf(this.work, graduate, role, async () => {
      const { version } = await this.records.read(id);
      await this.engine.act(id, action, { version });
    });
  }
}
