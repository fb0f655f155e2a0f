import { Injectable } from '@nestjs/common';
import type {
  AgreementActDto,
  AgreementView,
  FieldProblem,
  InitiateAgreementDto,
  MyAgreementsView,
  SaveAgreementDraftDto,
} from '@qicheng/contracts';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { AgreementDrafts } from './agreement-drafts.js';
import { AgreementEngine } from './agreement-engine.js';
import { flawsOf, unconfirmedDefaults } from './agreement-flaws.js';
import { AgreementNumbers } from './agreement-numbers.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementStart } from './agreement-start.js';
import { AgreementViews } from './agreement.view.js';

/** The most agreements and invitations that a graduate is shown at once. */
const SHOWN = 100;

/** The graduate's side: start, fill in, submit, answer. */
@Injectable()
export class MyAgreementService {
  constructor(
    private readonly records: AgreementRecords,
    private readonly start: AgreementStart,
    private readonly drafts: AgreementDrafts,
    private readonly engine: AgreementEngine,
    private readonly views: AgreementViews,
    private readonly numbers: AgreementNumbers,
  ) {}

  async list(): Promise<MyAgreementsView> {
    const rows = await this.records.agreements.find({ order: { createdAt: 'DESC' }, take: SHOWN });
    const items: AgreementView[] = [];
    for (const row of rows) items.push(await this.views.agreement(row));
    const { hindrance, sponsorship } = await this.start.outlook();
    const allocatedNo = await this.numbers.allocatedTo(currentActor().studentId ?? '');
    return { items, mayInitiate: hindrance === null, hindrance, sponsorship, allocatedNo };
  }

  async read(id: string): Promise<AgreementView> {
    return this.views.agreement(await this.records.read(id));
  }

  async initiate({ employerId }: InitiateAgreementDto): Promise<AgreementView> {
    return this.read(await this.drafts.initiate(employerId));
  }

  async save(id: string, dto: SaveAgreementDraftDto): Promise<AgreementView> {
    await this.drafts.save(id, dto);
    return this.read(id);
  }

  /** @throws Problem INCOMPLETE with every field that still has to be mended or confirmed. */
  async act(id: string, action: string, dto: AgreementActDto): Promise<AgreementView> {
    if (action === 'sign') throw new Problem('NOT_NOW', { detail: '请在签名页面手写签名' });
    try {
      await this.engine.act(id, action, dto);
    } catch (error) {
      if (error instanceof Problem && error.code === 'INCOMPLETE') throw await this.named(id, action, dto);
      throw error;
    }
    return this.read(id);
  }

  /** What is missing, field by field. */
  private async named(id: string, action: string, { confirmed }: AgreementActDto): Promise<Problem> {
    const agreement = await this.records.read(id);
    const fields: FieldProblem[] = [];
    if (action === 'submit') {
      const employer = await this.records.employerOf(agreement);
      fields.push(...flawsOf(agreement.values, await this.records.limitsOf(agreement, employer)));
      fields.push(...unconfirmedDefaults(agreement, employer));
    }
    if (fields.length > 0)
      return new Problem('INCOMPLETE', { detail: `还有 ${fields.length} 项需要填写、修改或核实`, fields });
    return confirmed === true
      ? new Problem('INCOMPLETE', { detail: '请说明原因' })
      : new Problem('INCOMPLETE', {
          detail: '请先勾选确认',
          fields: [{ field: 'confirmed', message: '请先勾选确认' }],
        });
  }
}
