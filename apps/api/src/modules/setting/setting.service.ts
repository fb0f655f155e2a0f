import { Injectable } from '@nestjs/common';
import type { SettingView, TimelineEntry } from '@qicheng/contracts';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Setting } from './setting.entity.js';
import { SETTING_SUBJECT_ID, settingTimeline } from './setting-history.js';
import { SETTINGS, type Choice, type SettingKey, type SettingValue } from './setting-table.js';
import { flawOf, USUAL_LENGTH } from './setting-value.js';
import { windowTimeline } from './window-history.js';

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
      const choice: Choice = SETTINGS[key];
      const { group, label, help, default: defaultValue } = choice;
      const { range, options, optional = false, longest = USUAL_LENGTH } = choice;
      const value = (stored.get(key) ?? defaultValue) as SettingView['value'];
      const offered = options ? Object.entries(options).map(([code, text]) => ({ value: code, label: text })) : null;
      const limits = { range: range ? [...range] : null, options: offered, optional, longest };
      return { key, group, label, help, defaultValue, value, ...limits };
    });
  }

  /** Every change of a choice or an opening time, newest first. */
  async timeline(): Promise<TimelineEntry[]> {
    const choices = settingTimeline(await this.history.of('setting', SETTING_SUBJECT_ID));
    const windows = windowTimeline(await this.history.ofAll('window'));
    return [...choices, ...windows].toSorted((one, other) => Number(other.id) - Number(one.id));
  }

  /** @throws Problem INVALID for a value that the choice does not allow. */
  async set(key: SettingKey, value: SettingView['value']): Promise<void> {
    const flaw = flawOf(key, value);
    if (flaw) throw new Problem('INVALID', { fields: [{ field: 'value', message: flaw }] });
    await this.work.run(async () => {
      await this.work.sql(`select pg_advisory_xact_lock(hashtext('setting'))`);
      const stored = await this.work.manager.findOneBy(Setting, { key });
      const before = (stored?.value ?? SETTINGS[key].default) as SettingView['value'];
      await this.work.manager.upsert(Setting, { key, value: value as never }, ['key']);
      await this.history.write({
        subject: 'setting',
        subjectId: SETTING_SUBJECT_ID,
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
