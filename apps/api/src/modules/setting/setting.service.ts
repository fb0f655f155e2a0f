import { Injectable } from '@nestjs/common';
import type { SettingView } from '@qicheng/contracts';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Setting } from './setting.entity.js';
import { SETTINGS, type SettingKey, type SettingValue } from './setting-table.js';

/** All settings are one subject in the history. */
const SUBJECT_ID = '00000000-0000-4000-8000-000000000001';
/** How long a process may go on with a value that another process has changed, in milliseconds. */
const FRESH_MS = 2000;

/** The school's choices: read often, changed rarely and with a trace. */
@Injectable()
export class SettingService {
  private cache: { at: number; values: Promise<ReadonlyMap<string, unknown>> } | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly history: HistoryWriter,
  ) {}

  async get<K extends SettingKey>(key: K): Promise<SettingValue<K>> {
    const stored = (await this.values()).get(key);
    return (stored ?? SETTINGS[key].default) as SettingValue<K>;
  }

  async list(): Promise<SettingView[]> {
    const stored = await this.values();
    return (Object.keys(SETTINGS) as SettingKey[]).map((key) => {
      const { label, help, default: defaultValue } = SETTINGS[key];
      return { key, label, help, defaultValue, value: (stored.get(key) ?? defaultValue) as SettingView['value'] };
    });
  }

  /** @throws Problem INVALID when the value is not of the choice's type. */
  async set(key: SettingKey, value: SettingView['value']): Promise<void> {
    const before = await this.get(key);
    if (typeof value !== typeof SETTINGS[key].default || !isSound(key, value))
      throw new Problem('INVALID', { fields: [{ field: 'value', message: `${SETTINGS[key].label}的值不正确` }] });
    await this.work.run(async () => {
      await this.work.sql(`select pg_advisory_xact_lock(hashtext('setting'))`);
      await this.work.manager.upsert(Setting, { key, value: value as never }, ['key']);
      await this.history.write({
        subject: 'setting',
        subjectId: SUBJECT_ID,
        action: 'set',
        changes: [{ field: key, from: String(before), to: String(value) }],
      });
    });
    this.cache = null;
  }

  private values(): Promise<ReadonlyMap<string, unknown>> {
    if (this.cache && Date.now() - this.cache.at < FRESH_MS) return this.cache.values;
    const values = this.work.manager.find(Setting).then((rows) => new Map(rows.map((row) => [row.key, row.value])));
    values.catch(() => (this.cache = null));
    this.cache = { at: Date.now(), values };
    return values;
  }
}

const LINE = /^\S.{0,58}\S$/u;
const chainOf = (...stages: string[]) => new RegExp(`^(${stages.join('|')})(,(${stages.join('|')})){0,2}$`);

/** Texts of a form of their own; every other one is a line that does not begin or end blank. */
const PATTERN: Readonly<Partial<Record<SettingKey, RegExp>>> = {
  schoolCode: /^\d{5}$/,
  schoolPostcode: /^\d{6}$/,
  agreementChain: chainOf('COUNSELLOR', 'COLLEGE'),
  terminationChain: chainOf('COUNSELLOR', 'COLLEGE', 'CENTRE'),
};
/** From–to of the numbers. */
const RANGE: Readonly<Partial<Record<SettingKey, readonly [number, number]>>> = {
  inviteDays: [1, 30],
  penaltyCap: [0, 1_000_000],
  maxTerminationsPerStudent: [0, 20],
  counterpartDays: [1, 90],
};

function isSound(key: SettingKey, value: SettingView['value']): boolean {
  if (typeof value === 'string') return (PATTERN[key] ?? LINE).test(value);
  const [least, most] = RANGE[key] ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return typeof value === 'boolean' || (Number.isInteger(value) && value >= least && value <= most);
}
