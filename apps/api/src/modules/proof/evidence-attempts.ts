import { Injectable } from '@nestjs/common';
import { actingAs, SYSTEM } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { type Limit, RateLimit } from '../../core/rate/index.js';
import { PdfSigning } from '../../core/signing/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Notifier } from '../notification/index.js';
import { EvidenceMaker, SEALED_STATES } from './evidence-maker.js';

/** Failures after which the centre is told; with the growing waits that is about two hours after the first. */
const TOLD_AFTER = 6;
/** One cause may concern every file: after so many notices a day the others would say nothing new. */
const NOTICES: Limit = { name: 'evidence-notice', times: 5, seconds: 86_400 };
/** Two minutes after the first failure, then twice as long each time, at most a day. */
const DUE = `t.tried_at + make_interval(mins => least(1 << least(t.tries, 11), 1440))`;
const BEGIN = `insert into evidence_attempt as t (agreement_id, tries, tried_at) values ($1, 1, $2)
on conflict (agreement_id) do update set tries = t.tries + 1, tried_at = $2 where ${DUE} <= $2 returning tries`;
/** As many as a minute is enough for; the others have their turn in the next. */
const MISSING = `/* scope:SYSTEM */ select a.id from agreement a left join evidence_attempt t on t.agreement_id = a.id
where a.evidence_file_id is null and a.state in (${SEALED_STATES.map((state) => `'${state}'`).join(', ')})
and (t.agreement_id is null or ${DUE} <= $1) order by t.tries nulls first, random() limit 50`;

/** Makes evidence, and lets what fails wait longer each time, so that one file that cannot be made holds up nothing. */
@Injectable()
export class EvidenceAttempts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly maker: EvidenceMaker,
    private readonly signing: PdfSigning,
    private readonly notifier: Notifier,
    private readonly rates: RateLimit,
    private readonly clock: Clock,
  ) {}

  /** The agreements whose evidence is missing and due, at most fifty. */
  async missing(): Promise<string[]> {
    return (await this.work.sql<{ id: string }>(MISSING, [this.clock.now()])).map(({ id }) => id);
  }

  /**
   * Counts before it tries, so that a process that dies of it has counted too. Does nothing while the file waits after a failure.
   * @throws one clear line without a usable certificate, which counts nothing.
   */
  async make(agreementId: string): Promise<void> {
    await this.signing.ready();
    const [begun] = await this.work.detachedSql<{ tries: number }>(BEGIN, [agreementId, this.clock.now()]);
    if (!begun) return;
    if (begun.tries === TOLD_AFTER + 1) await this.tell(agreementId);
    await this.maker.make(agreementId);
    await this.work.sql('delete from evidence_attempt where agreement_id = $1', [agreementId]);
  }

  private async tell(id: string): Promise<void> {
    if (!(await this.rates.within(NOTICES, 'centre'))) return;
    const title = '协议存证文件多次生成失败';
    const body = `一份已盖章协议的存证文件连续 ${TOLD_AFTER} 次没有生成，系统会每天再试。协议本身仍然有效。请联系系统管理员查看后台程序的日志。`;
    await actingAs(SYSTEM, () => this.notifier.tell({ kind: 'centre' }, { title, body, link: `/agreements/${id}` }));
  }
}
