import { Injectable } from '@nestjs/common';
import type { OriginTierView, SaveOriginTierDto } from '@qicheng/contracts';
import {
  isCode,
  isTierFixed,
  ORIGIN_FIELDS,
  type OriginFieldKey,
  type OriginTier,
  type OriginTierChoice,
  type TierOf,
  tierOf,
  usualTier,
} from '@qicheng/domain';
import { IsNull } from 'typeorm';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { OriginFieldTier } from './origin-field-tier.entity.js';
import { SETTING_SUBJECT_ID, tierSubject } from './setting-history.js';

/** Who may change which field of the origin record: the catalogue's tiers under the school's own choices. */
@Injectable()
export class OriginTierService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
  ) {}

  /** Every choice of the school. */
  choices(): Promise<OriginTierChoice[]> {
    return this.work.manager.find(OriginFieldTier, { order: { field: 'ASC', educationLevel: 'ASC' } });
  }

  /** The tiers of a graduate with this education level. */
  async of(educationLevel: string): Promise<TierOf> {
    const choices = await this.choices();
    return (field) => tierOf(field, educationLevel, choices);
  }

  /** Every field that the school may decide about, in the order of the form. */
  async list(): Promise<OriginTierView[]> {
    const choices = await this.choices();
    return ORIGIN_FIELDS.filter(({ key }) => isChoosable(key)).map(({ key, label }) => ({
      field: key,
      label,
      tier: tierOf(key, null, choices),
      defaultTier: usualTier(key),
      levels: choices.flatMap(({ field, educationLevel, tier }) =>
        field === key && educationLevel !== null ? [{ educationLevel, tier }] : [],
      ),
    }));
  }

  /** @throws Problem NOT_FOUND for a field that the register must hold, INVALID for an education level there is not. */
  async save(field: OriginFieldKey, dto: SaveOriginTierDto): Promise<void> {
    if (!isChoosable(field)) throw new Problem('NOT_FOUND', { detail: '此项由学籍或账号决定，不能设置' });
    const educationLevel = dto.educationLevel ?? null;
    if (educationLevel !== null && !isCode('education_level', educationLevel))
      throw new Problem('INVALID', { fields: [{ field: 'educationLevel', message: '没有这个学历' }] });
    await this.work.run(async () => {
      await this.work.sql(`select pg_advisory_xact_lock(hashtext('origin_field_tier'))`);
      const key = { field, educationLevel: educationLevel ?? IsNull() };
      const old = await this.work.manager.findOneBy(OriginFieldTier, key);
      const tier = dto.tier ?? null;
      if ((old?.tier ?? null) === tier) return;
      await this.put(old, { field, educationLevel }, tier);
      await this.history.write({
        subject: 'setting',
        subjectId: SETTING_SUBJECT_ID,
        action: 'set',
        changes: [{ field: tierSubject(field, educationLevel), from: old?.tier ?? null, to: tier }],
      });
    });
  }

  private async put(
    old: OriginFieldTier | null,
    key: Pick<OriginFieldTier, 'field' | 'educationLevel'>,
    tier: OriginTier | null,
  ): Promise<void> {
    const { manager } = this.work;
    if (tier !== null) await manager.save(OriginFieldTier, { id: crypto.randomUUID(), ...old, ...key, tier });
    else if (old) await manager.delete(OriginFieldTier, { id: old.id });
  }
}

const isChoosable = (field: OriginFieldKey): boolean =>
  !isTierFixed(field) && ORIGIN_FIELDS.some(({ key, offByDefault }) => key === field && !offByDefault);
