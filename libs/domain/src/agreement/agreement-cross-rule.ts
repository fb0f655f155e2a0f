import { addDays, chineseDate } from '../date/calendar-date.js';
import type { AgreementFieldKey, AgreementValues } from './agreement-catalogue.js';

/** What the agreement's terms are measured against. */
export interface AgreementLimits {
  /** The student's graduation date, `YYYY-MM-DD`. */
  readonly graduateDate?: string | null;
  /** The school's cap of the penalty in yuan; none without it. */
  readonly penaltyCap?: number | null;
  /** The employer will still confirm: what only it can tell may be missing. */
  readonly leftToEmployer?: boolean;
}

/** A contradiction between fields; asked only when all its fields are sound on their own, and told at the first. */
export interface AgreementCrossRule {
  readonly fields: readonly [AgreementFieldKey, ...AgreementFieldKey[]];
  readonly judge: (values: AgreementValues, limits: AgreementLimits) => string | null;
}

const TRAINEESHIP_NATURES: ReadonlySet<string> = new Set(['10', '20', '21', '22', '23', '29']);
const EARLIEST_REPORT_DAYS = 30;
const LEAST_PROBATION_SHARE = 0.8;

const number = (value: string | null | undefined) => (value ? Number(value) : null);

/** The longest probation in months (Labour Contract Law art. 19); public bodies may agree on a traineeship of a year. */
export function probationLimit({ contractYears, employerNature }: AgreementValues): number {
  if (TRAINEESHIP_NATURES.has(employerNature ?? '')) return 12;
  const years = number(contractYears);
  if (years === null || years >= 3) return 6;
  if (years >= 1) return 2;
  return years < 0.25 ? 0 : 1;
}

const probation: AgreementCrossRule = {
  fields: ['probationMonths', 'contractYears', 'employerNature'],
  judge: (values) => {
    const limit = probationLimit(values);
    const tooLong = (number(values.probationMonths) ?? 0) > limit;
    if (!tooLong) return null;
    return limit === 0
      ? '合同期限不满三个月的不得约定试用期，请改为 0'
      : `按此合同期限，试用期依法最长 ${limit} 个月，请缩短试用期或核对合同期限`;
  },
};

const probationPay: AgreementCrossRule = {
  fields: ['probationSalary', 'salary'],
  judge: (values) => {
    const least = (number(values.salary) ?? 0) * LEAST_PROBATION_SHARE;
    const paid = number(values.probationSalary);
    if (paid === null || Math.round(paid * 100) >= Math.round(least * 100)) return null;
    return `试用期月薪不得低于转正后月薪的 80%，请至少填写 ${Math.ceil(least)} 元`;
  },
};

const report: AgreementCrossRule = {
  fields: ['reportFrom'],
  judge: ({ reportFrom }, { graduateDate }) => {
    if (!reportFrom || !graduateDate) return null;
    const earliest = addDays(graduateDate, -EARLIEST_REPORT_DAYS);
    return reportFrom >= earliest ? null : `报到日期早于毕业前 30 天，请填写 ${chineseDate(earliest)}或以后的日期`;
  },
};

const reportEnd: AgreementCrossRule = {
  fields: ['reportTo', 'reportFrom'],
  judge: ({ reportFrom, reportTo }) =>
    !reportFrom || !reportTo || reportTo >= reportFrom ? null : '报到截止日期早于报到日期，请核对两个日期',
};

const contractStart: AgreementCrossRule = {
  fields: ['contractStart', 'reportFrom'],
  judge: ({ reportFrom, contractStart: start }) =>
    !reportFrom || !start || start >= reportFrom ? null : '合同起始日期早于报到日期，请核对两个日期',
};

const penalty: AgreementCrossRule = {
  fields: ['penaltyAmount', 'penaltyParty'],
  judge: ({ penaltyAmount, penaltyParty }, { penaltyCap }) => {
    const amount = number(penaltyAmount) ?? 0;
    const agreed = !!penaltyParty && penaltyParty !== 'NONE';
    if (agreed && amount === 0) return '已约定违约金承担方，请填写违约金，或改为不约定违约金';
    if (!agreed && amount > 0) return '没有约定违约金承担方，请选择承担方，或清空违约金';
    const over = typeof penaltyCap === 'number' && amount > penaltyCap;
    return over ? `违约金超过学校规定的上限 ${penaltyCap} 元，请调低金额` : null;
  },
};

/** The contradictions worth knowing (data dictionary §3, validation §6, Labour Contract Law art. 19 and 20). */
export const AGREEMENT_CROSS_RULES: readonly AgreementCrossRule[] = [
  probation,
  probationPay,
  report,
  reportEnd,
  contractStart,
  penalty,
];
