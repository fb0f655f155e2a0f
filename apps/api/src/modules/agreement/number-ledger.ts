import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../core/work/index.js';
import { SettingService } from '../setting/index.js';
import type { AgreementNumberState } from './agreement-number.entity.js';
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
insert into agreement_number (no, grad_year, level, state, student_id, agreement_id)
select no, $2, $3, $4, $5, $6 from unnest($1::text[]) as fresh(no)`;
const TAKE_FREE = `
with free as (
  select no from agreement_number where grad_year = $1 and level = $2 and state = 'FREE' order by no limit 1 for update skip locked
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

  /** The lowest free number of the series, else its next one. */
  async take(series: Series, owner: NumberOwner): Promise<string> {
    const { state, studentId, agreementId } = owner;
    const place = [series.gradYear, series.level, state, studentId, agreementId];
    const [free] = await this.work.sql<{ no: string }>(TAKE_FREE, place);
    const no = free?.no ?? (await this.extend(series, 1, owner))[0];
    if (no === undefined) throw new Error('a series without a next number');
    return no;
  }

  /** The next `count` numbers of the series, in order. @throws Problem NOT_NOW when there are not so many left. */
  async extend(series: Series, count: number, { state, studentId, agreementId }: NumberOwner): Promise<string[]> {
    const { gradYear, level } = series;
    const [begun] = await this.work.sql<{ first: number }>(ADVANCE, [gradYear, level, count]);
    const numbers = numbersFrom(await this.settings.get('schoolCode'), series, begun?.first ?? 1, count);
    await this.work.sql(ADD, [numbers, gradYear, level, state, studentId, agreementId]);
    return numbers;
  }
}
