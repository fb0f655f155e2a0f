import { Injectable } from '@nestjs/common';
import type { AgreementNumberState } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { SettingService } from '../setting/index.js';
import { numbersFrom, type Series } from './number-range.js';

/** Whose a number becomes. */
export interface NumberOwner {
  readonly state: AgreementNumberState;
  readonly studentId: string | null;
  readonly agreementId: string | null;
}

/** The row lock that this takes until the commit lets one writer of a series after the other. */
const ADVANCE = `
insert into number_series as s (grad_year, level, next) values ($1, $2, 1 + $3)
on conflict (grad_year, level) do update set next = s.next + $3
returning next - $3 as first`;
const ADD = `
insert into agreement_number (no, grad_year, level, state, student_id, agreement_id, reserved)
select no, $2, $3, $4, $5, $6, $7 from unnest($1::text[]) as fresh(no) on conflict do nothing returning no`;
/** Numbers from elsewhere move the series on, so that it never makes one of them again. */
const PASS = `
insert into number_series as s (grad_year, level, next) values ($1, $2, $3)
on conflict (grad_year, level) do update set next = greatest(s.next, $3)`;
const TAKE_FREE = `
with free as (
  select no from agreement_number where grad_year = $1 and level = $2 and state = 'FREE' and ($6 or not reserved)
  order by reserved desc, no limit 1 for update skip locked
), taken as (
  update agreement_number n set state = $3, student_id = $4, agreement_id = $5, updated_at = now() from free where n.no = free.no returning n.no
) select no from taken`;

/** Takes numbers out of the ledger; two takers never get the same one. Runs in the caller's transaction. */
@Injectable()
export class NumberLedger {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: SettingService,
  ) {}

  /** The lowest free number of the series, else its next one; with `reserve` first one of those that are kept for students. */
  async take(series: Series, owner: NumberOwner, reserve = false): Promise<string> {
    const { state, studentId, agreementId } = owner;
    const place = [series.gradYear, series.level, state, studentId, agreementId, reserve];
    const [free] = await this.work.sql<{ no: string }>(TAKE_FREE, place);
    const no = free?.no ?? (await this.extend(series, 1, owner))[0];
    if (no === undefined) throw new Error('a series without a next number');
    return no;
  }

  /** The next `count` numbers of the series, in order. @throws Problem NOT_NOW when there are not so many left. */
  async extend(series: Series, count: number, owner: NumberOwner, reserved = false): Promise<string[]> {
    const { gradYear, level } = series;
    const [begun] = await this.work.sql<{ first: number }>(ADVANCE, [gradYear, level, count]);
    const numbers = numbersFrom(await this.settings.get('schoolCode'), series, begun?.first ?? 1, count);
    await this.add(numbers, series, owner, reserved);
    return numbers;
  }

  /** Numbers that were given out elsewhere, kept for students. @throws Problem DUPLICATE when the ledger has one of them. */
  async takeIn(schoolCode: string, series: Series, first: number, count: number): Promise<string[]> {
    const numbers = numbersFrom(schoolCode, series, first, count);
    const own = schoolCode === (await this.settings.get('schoolCode'));
    await this.work.sql(PASS, [series.gradYear, series.level, own ? first + count : 1]);
    await this.add(numbers, series, { state: 'FREE', studentId: null, agreementId: null }, true);
    return numbers;
  }

  private async add(numbers: readonly string[], series: Series, owner: NumberOwner, reserved: boolean): Promise<void> {
    const { gradYear, level } = series;
    const { state, studentId, agreementId } = owner;
    const added = await this.work.sql(ADD, [numbers, gradYear, level, state, studentId, agreementId, reserved]);
    if (added.length < numbers.length)
      throw new Problem('DUPLICATE', { detail: '这一段中有编号已经登记过，没有导入，请核对起止编号' });
  }
}
