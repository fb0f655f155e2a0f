import { Injectable } from '@nestjs/common';
import type {
  AllocateNumbersDto,
  ImportNumbersDto,
  NumberCountView,
  NumberItem,
  NumberPage,
  NumberQuery,
  NumberRangeView,
} from '@qicheng/contracts';
import { type AgreementLevelDigit, agreementNoParts, checkAgreementNo } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { NumberHistory } from './number-history.js';
import { NumberLedger } from './number-ledger.js';

/** The most numbers that are taken in at once. */
const MOST = 10_000;
const COUNTS = `
select s.grad_year as "gradYear", s.level, s.next,
  count(*) filter (where n.state = 'FREE')::int as free, count(*) filter (where n.state = 'ALLOCATED')::int as allocated,
  count(*) filter (where n.state = 'USED')::int as used, count(*) filter (where n.state = 'VOID')::int as void
from number_series s left join agreement_number n on n.grad_year = s.grad_year and n.level = s.level
group by s.grad_year, s.level order by s.grad_year desc, s.level`;
const LISTED = `from agreement_number n left join student s on s.id = n.student_id
where ($1::text is null or n.state = $1) and ($2::text is null or starts_with(n.no, upper($2)) or starts_with(s.student_no, $2))`;
const PAGE = `/* scope:shown */ select n.no, n.state, n.reserved, n.grad_year as "gradYear", n.level, s.name,
  s.student_no as "studentNo", n.agreement_id as "agreementId", n.updated_at as "updatedAt"
${LISTED} order by n.no limit $3 offset $4`;
const TOTAL = `/* scope:shown */ select count(*)::int as total ${LISTED}`;

/** The ledger as the centre keeps it: what is in it, and what comes in. */
@Injectable()
export class NumberDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: NumberLedger,
    private readonly history: NumberHistory,
  ) {}

  counts(): Promise<NumberCountView[]> {
    return this.work.sql<NumberCountView>(COUNTS);
  }

  /** The whole ledger is the centre's, so no row of it is out of scope. */
  async page({ page, pageSize, state, keyword }: NumberQuery): Promise<NumberPage> {
    const asked = [state ?? null, keyword ?? null];
    const items = await this.work.sql<NumberItem>(PAGE, [...asked, pageSize, (page - 1) * pageSize]);
    const [count] = await this.work.sql<{ total: number }>(TOTAL, asked);
    return { items, total: count?.total ?? 0, page, pageSize };
  }

  /** Takes the next numbers out of the series; they are free until an agreement or a student gets them. */
  range({ gradYear, level, count, reserved = false }: AllocateNumbersDto): Promise<NumberRangeView> {
    if (!gradYear.startsWith('20')) throw wrong('gradYear', '届别是 2000 年以后的四位年份');
    const series = { gradYear, level: level as AgreementLevelDigit };
    const owner = { state: 'FREE', studentId: null, agreementId: null } as const;
    return this.history.one(async () =>
      this.told('add-range', await this.ledger.extend(series, count, owner, reserved)),
    );
  }

  /** Numbers given out elsewhere. @throws Problem INVALID for ends that are no numbers of one series, DUPLICATE for a known one. */
  takeIn({ first, last }: ImportNumbersDto): Promise<NumberRangeView> {
    if (!checkAgreementNo(first)) throw wrong('first', '校验码不符，请核对编号');
    if (!checkAgreementNo(last)) throw wrong('last', '校验码不符，请核对编号');
    const [from, to] = [agreementNoParts(first), agreementNoParts(last)];
    if (first.slice(0, 10) !== last.slice(0, 10)) throw wrong('last', '起止编号的学校、届别和层次应当相同');
    const count = to.sequence - from.sequence + 1;
    if (count < 1 || count > MOST) throw wrong('last', `止编号应不小于起编号，一次最多导入 ${MOST} 个`);
    return this.history.one(async () =>
      this.told('import-range', await this.ledger.takeIn(from.schoolCode, from, from.sequence, count)),
    );
  }

  private async told(action: string, numbers: readonly string[]): Promise<NumberRangeView> {
    const [first = '', last = ''] = [numbers[0], numbers.at(-1)];
    await this.history.tell(action, `${first}–${last}`);
    return { first, last, count: numbers.length };
  }
}

const wrong = (field: string, message: string) => new Problem('INVALID', { fields: [{ field, message }] });
