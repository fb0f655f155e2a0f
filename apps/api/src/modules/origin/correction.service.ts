import { Injectable } from '@nestjs/common';
import type { CorrectionActDto, CorrectionRevealedView, CorrectionView, RevealCorrectionDto } from '@qicheng/contracts';
import { type CorrectionFacts, correctionWorkflow } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { type Act, ReviewEngine, ReviewTrail } from '../../core/review/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { REVEALS } from '../graduate/index.js';
import { SettingService } from '../setting/index.js';
import { CorrectionEffects } from './correction.effects.js';
import { CorrectionViews } from './correction.view.js';
import { OriginCorrection } from './origin-correction.entity.js';

const AROUND = { student: { college: true, major: true, class: true } } as const;

/** One request to correct a locked field: read, decided by counsellor and centre, taken back by the graduate. */
@Injectable()
export class CorrectionService {
  private readonly corrections: ScopedRepository<OriginCorrection>;
  private readonly engine;

  constructor(
    private readonly work: UnitOfWork,
    private readonly views: CorrectionViews,
    private readonly cipher: Cipher,
    private readonly history: HistoryWriter,
    private readonly rate: RateLimit,
    private readonly announcer: Announcer,
    private readonly settings: SettingService,
    private readonly trail: ReviewTrail,
    effects: CorrectionEffects,
  ) {
    this.corrections = new ScopedRepository(OriginCorrection, work);
    this.engine = new ReviewEngine({
      flow: correctionWorkflow,
      entity: OriginCorrection,
      records: this.corrections,
      facts: (record: OriginCorrection, act: Act) => this.factsOf(record, act),
      effects,
      work,
      history,
    });
  }

  /** @throws Problem NOT_FOUND unless the actor may see the request. */
  async read(id: string): Promise<CorrectionView> {
    const [correction] = await this.corrections.find({ where: { id }, relations: AROUND });
    if (!correction) throw new Problem('NOT_FOUND');
    return this.views.one(correction);
  }

  async act(id: string, action: string, dto: CorrectionActDto): Promise<void> {
    await this.engine.act(id, action, dto);
    this.announcer.announce('correction');
  }

  /** The file that proves the claim, if there is one. @throws Problem NOT_FOUND unless the actor may see the request. */
  async proofOf(id: string): Promise<string | null> {
    const correction = await this.corrections.findById(id);
    if (!correction) throw new Problem('NOT_FOUND');
    return correction.proofFileId;
  }

  /** Both ID numbers in plain; who looked, when and why is in the history before they leave. @throws Problem INVALID for another field. */
  async reveal(id: string, { reason }: RevealCorrectionDto): Promise<CorrectionRevealedView> {
    await this.rate.take(REVEALS, currentActor().accountId ?? '');
    return this.work.run(async () => {
      const correction = await this.corrections.lockById(id);
      if (!correction) throw new Problem('NOT_FOUND');
      const { field, schoolValue, claimedValue } = correction;
      if (field !== 'idNo') throw new Problem('INVALID', { detail: '这份申请没有隐去的内容' });
      await this.history.write({ subject: 'correction', subjectId: id, action: 'reveal', reason, changes: [] });
      return {
        schoolValue: schoolValue === null ? null : this.cipher.decrypt(schoolValue),
        claimedValue: this.cipher.decrypt(claimedValue),
      };
    });
  }

  private async factsOf({ id, state }: OriginCorrection, { reason }: Act): Promise<CorrectionFacts> {
    const separate = state === 'CENTRE_REVIEW' && (await this.settings.get('separateReviewers'));
    return {
      state,
      reason: reason ?? null,
      actorDidOtherStep: separate && (await this.trail.didOtherStep('correction', id)),
    };
  }
}
