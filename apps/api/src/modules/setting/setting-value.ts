import { type Choice, type SettingKey, SETTINGS } from './setting-table.js';

const LINE = /^\S.{0,58}\S$/u;

/** The longest text of a choice that names no other length, in characters. */
export const USUAL_LENGTH = 60;

/** Why a value cannot be stored under a key, as a sentence that says what to do, or null. */
export function flawOf(key: SettingKey, value: unknown): string | null {
  const { label, range, options, pattern = LINE, optional, example, default: usual }: Choice = SETTINGS[key];
  if (typeof value !== typeof usual) return `${label}的值不正确`;
  if (typeof value === 'number') {
    const [least, most] = range ?? [0, 0];
    return Number.isInteger(value) && value >= least && value <= most ? null : `请填写 ${least} 至 ${most} 之间的整数`;
  }
  if (typeof value !== 'string' || (optional && value === '')) return null;
  if (options) return Object.hasOwn(options, value) ? null : `请从列出的选项中选择${label}`;
  if (pattern.test(value)) return null;
  return example ? `${label}的格式不正确，例如 ${example}` : `请填写 2–${USUAL_LENGTH} 个字，首尾不留空格`;
}
