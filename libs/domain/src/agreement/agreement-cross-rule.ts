import { addDays, chineseDate } from '../date/calendar-date.js';
import type { AgreementFieldKey, AgreementValues } from './agreement-catalogue.js';

/** The least that may be paid in a region, in yuan a month. */
export interface MinWage {
  /** The place of work that it was looked up for; of another one it says nothing. */
  readonly region: string;
  readonly monthly: number;
}

/** What the agreement's terms are measured against. */
export interface AgreementLimits {
  /** The student's graduation date, `YYYY-MM-DD`. */
  readonly graduateDate?: string | null;
  /** The school's cap of the penalty in yuan; none without it. */
  readonly penaltyCap?: number | null;
  /** The employer will still confirm: what only it can tell may be missing. */
  readonly leftToEmployer?: boolean;
  /** The local minimum wage; none where the centre has entered none. */
  readonly minWage?: MinWage | null;
}

/** What a flaw means: an error hinders, a warning is told to everybody and hinders nobody. */
export type FlawSeverity = 'error' | 'warn';

/** A contradiction between fields; asked only when all its fields are sound on their own, and told at the first. */
export interface AgreementCrossRule {
  readonly fields: readonly [AgreementFieldKey, ...AgreementFieldKey[]];
  readonly judge: (values: AgreementValues, limits: AgreementLimits) => string | null;
  readonly severity: FlawSeverity;
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
  severity: 'error',
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
  severity: 'error',
  fields: ['probationSalary', 'salary'],
  judge: (values) => {
    const least = (number(values.salary) ?? 0) * LEAST_PROBATION_SHARE;
    const paid = number(values.probationSalary);
    if (paid === null || Math.round(paid * 100) >= Math.round(least * 100)) return null;
    return `试用期月薪不得低于转正后月薪的 80%，请至少填写 ${Math.ceil(least)} 元`;
  },
};

const leastPay = (field: 'salary' | 'probationSalary', label: string): AgreementCrossRule => ({
  severity: 'error',
  fields: [field, 'workRegion'],
  judge: ({ workRegion, ...values }, { minWage }) => {
    const paid = number(values[field]);
    if (!minWage || minWage.region !== workRegion || paid === null || paid >= minWage.monthly) return null;
    return `${label}不得低于工作地区的最低工资标准，请至少填写 ${minWage.monthly} 元`;
  },
});

const archiveKeeper: AgreementCrossRule = {
  severity: 'error',
  fields: ['archiveReceiverName', 'hasPersonnelAuthority', 'acceptArchive'],
  judge: ({ archiveReceiverName, employerName, hasPersonnelAuthority, acceptArchive }) =>
    hasPersonnelAuthority === 'false' && acceptArchive === 'true' && archiveReceiverName === employerName
      ? '单位没有人事管理权，不能自己接收档案，请填写其主管部门或人事代理机构'
      : null,
};

/** The parties may agree on it (data dictionary §3), so that they are only asked whether they have. */
const report: AgreementCrossRule = {
  severity: 'warn',
  fields: ['reportFrom'],
  judge: ({ reportFrom }, { graduateDate }) => {
    if (!reportFrom || !graduateDate) return null;
    const earliest = addDays(graduateDate, -EARLIEST_REPORT_DAYS);
    return reportFrom >= earliest
      ? null
      : `报到日期早于 ${chineseDate(earliest)}（毕业前 30 天），请确认双方已约定提前报到`;
  },
};

const reportEnd: AgreementCrossRule = {
  severity: 'error',
  fields: ['reportTo', 'reportFrom'],
  judge: ({ reportFrom, reportTo }) =>
    !reportFrom || !reportTo || reportTo >= reportFrom ? null : '报到截止日期早于报到日期，请核对两个日期',
};

const contractStart: AgreementCrossRule = {
  severity: 'error',
  fields: ['contractStart', 'reportFrom'],
  judge: ({ reportFrom, contractStart: start }) =>
    !reportFrom || !start || start >= reportFrom ? null : '合同起始日期早于报到日期，请核对两个日期',
};

const penalty: AgreementCrossRule = {
  severity: 'error',
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

/** The contradictions worth knowing (data dictionary §3 and §6, validation §6, workflows §3.4, Labour Contract Law art. 19 and 20). */
export const AGREEMENT_CROSS_RULES: readonly AgreementCrossRule[] = [
  probation,
  leastPay('salary', '转正后月薪'),
  leastPay('probationSalary', '试用期月薪'),
  probationPay,
  report,
  reportEnd,
  contractStart,
  archiveKeeper,
  penalty,
];
