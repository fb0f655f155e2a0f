import { type AgreementLevelDigit, agreementNo } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';

/** One cohort and level: its numbers are counted together. */
export interface Series {
  readonly gradYear: string;
  readonly level: AgreementLevelDigit;
}

const MOST = 999_999;

/** The numbers of `count` sequences from `first` on. @throws Problem NOT_NOW when the series would end before. */
export function numbersFrom(schoolCode: string, { gradYear, level }: Series, first: number, count: number): string[] {
  if (first + count - 1 > MOST)
    throw new Problem('NOT_NOW', { detail: `${gradYear} 届这一层次的协议书编号不够用了，请减少数量` });
  return Array.from({ length: count }, (_, index) => agreementNo(schoolCode, gradYear, level, first + index));
}
