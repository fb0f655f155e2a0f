import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { completeUscc, type EmployerValues } from '@qicheng/domain';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { Paper } from '../../core/pdf/index.js';
import { type ReceivedFile, Storage, StoredFile } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { ApplicationDrafts, ApplicationEngine, ApplicationRecords } from '../../modules/employer/index.js';
import { EmployerAccounts } from '../../modules/identity/index.js';
import { DEMO_APPLICANT } from './demo-accounts.js';

const USCC = completeUscc('9199999900000088');
const EMAIL = `${DEMO_APPLICANT.mobile}@company.qicheng.example`;
const COMPANY: EmployerValues = {
  name: '澄湖新材料科技有限公司',
  uscc: USCC,
  legalPerson: '秦伯谦',
  establishedOn: '2016-05-18',
  registeredCapital: '2000 万元人民币',
  registeredRegion: '320508',
  registeredAddress: '启程大道 888 号',
  businessScope: '新材料的研发、生产与销售。',
  nature: '39',
  industry: '22',
  scale: '3',
  hasPersonnelAuthority: 'false',
  isLabourDispatch: 'false',
  contactName: DEMO_APPLICANT.name,
  contactMobile: DEMO_APPLICANT.mobile,
  contactEmail: EMAIL,
};

/** A company that the library lacks has registered and waits for the centre. */
@Injectable()
export class DemoApplications {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: EmployerAccounts,
    private readonly drafts: ApplicationDrafts,
    private readonly records: ApplicationRecords,
    private readonly engine: ApplicationEngine,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async load(passwordHash: string): Promise<void> {
    const { mobile, name } = DEMO_APPLICANT;
    const account = { id: randomUUID(), name, mobile, email: EMAIL, passwordHash };
    const applicant = { ...SYSTEM, role: 'EMPLOYER', accountId: account.id, name } as const;
    await this.work.run(() => this.accounts.open(account));
    await actingAs(applicant, () => this.sendIn(account.id));
  }

  private async sendIn(accountId: string): Promise<void> {
    const id = await this.work.run(() => this.open(accountId));
    const { version } = await this.records.get(id);
    await this.engine.act(id, 'submit', { version });
  }

  private async open(accountId: string): Promise<string> {
    const name = COMPANY.name ?? '';
    const id = await this.drafts.open({ kind: 'NEW', accountId, employerId: null, uscc: USCC, name, values: COMPANY });
    await this.drafts.attach(await this.records.get(id), await this.licence(accountId));
    return id;
  }

  /** A sheet that says of itself that it is no licence. */
  private async licence(uploadedBy: string): Promise<Pick<ReceivedFile, 'id' | 'sha256'>> {
    const [id, at] = [randomUUID(), this.clock.now()];
    const content = await new Paper({ title: '营业执照', author: COMPANY.name ?? '', at })
      .title('营业执照（演示样张）', '不是真实证照，仅供演示')
      .keyValues([
        ['名称', COMPANY.name ?? ''],
        ['统一社会信用代码', USCC],
        ['法定代表人', COMPANY.legalPerson ?? ''],
        ['成立日期', COMPANY.establishedOn ?? ''],
        ['经营范围', COMPANY.businessScope ?? ''],
      ])
      .finish((page, pages) => `第 ${page} 页，共 ${pages} 页`);
    const key = `licence/${id}`;
    await this.storage.put(key, Readable.from([content]));
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = { id, key, name: '营业执照.pdf', mime: 'application/pdf', size: content.length, sha256, uploadedBy };
    await this.work.manager.insert(StoredFile, file);
    return { id, sha256 };
  }
}
