import { Injectable } from '@nestjs/common';
import { agreementLevelDigit } from '@qicheng/domain';
import { UnitOfWork } from '../../core/work/index.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementNumber } from './agreement-number.entity.js';
import { NumberLedger } from './number-ledger.js';

const TAKE_OWN = `
with own as (
  select no from agreement_number where student_id = $1 and state = 'ALLOCATED' order by no limit 1 for update
), taken as (
  update agreement_number n set state = 'USED', agreement_id = $2, updated_at = now() from own where n.no = own.no returning n.no
) select no from taken`;
const VOID = `update agreement_number set state = 'VOID', updated_at = now() where no = $1`;

/** Gives agreements their numbers (workflows.md §3.5): unique for ever, a void one is never given again. */
@Injectable()
export class AgreementNumbers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: NumberLedger,
  ) {}

  /**
   * Sets the number of a locked agreement in the running transaction and returns it: the one it has, the one that the
   * graduate was given in advance, the lowest free one, or the next of the series. @throws Problem NOT_NOW when the series has ended.
   */
  async allocate(agreement: Agreement): Promise<string> {
    agreement.agreementNo ??= (await this.givenInAdvance(agreement)) ?? (await this.taken(agreement));
    return agreement.agreementNo;
  }

  /** Another number in place of the one it has, which is void from now on. @throws as `allocate` does. */
  async renew(agreement: Agreement): Promise<void> {
    await this.void(agreement);
    agreement.agreementNo = null;
    await this.allocate(agreement);
  }

  /** The number that a graduate has been given in advance, and that no agreement uses yet. */
  async allocatedTo(studentId: string): Promise<string | null> {
    return (await this.work.manager.findOneBy(AgreementNumber, { studentId, state: 'ALLOCATED' }))?.no ?? null;
  }

  /** The agreement keeps its number, so that the public page can tell that it is void; nobody gets it again. */
  async void({ agreementNo }: Agreement): Promise<void> {
    if (agreementNo !== null) await this.work.sql(VOID, [agreementNo]);
  }

  private async givenInAdvance({ studentId, id }: Agreement): Promise<string | undefined> {
    const [own] = await this.work.sql<{ no: string }>(TAKE_OWN, [studentId, id]);
    return own?.no;
  }

  private taken({ id, studentId, gradYear, educationLevel }: Agreement): Promise<string> {
    const series = { gradYear, level: agreementLevelDigit(educationLevel) };
    return this.ledger.take(series, { state: 'USED', studentId, agreementId: id });
  }
}
