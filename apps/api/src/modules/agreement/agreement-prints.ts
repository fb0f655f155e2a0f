import { Injectable } from '@nestjs/common';
import type { AgreementSheetView } from '@qicheng/contracts';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { AgreementRecords } from './agreement-records.js';
import { AgreementSheets } from './agreement-sheets.js';
import type { Agreement } from './agreement.entity.js';
import { printHindranceOf } from './print-rule.js';

/** A print changes nothing that a reviewer has seen: it leaves `version` alone, so that nobody's work becomes stale by it. */
const COUNT = `/* scope:locked */ update agreement set print_count = print_count + 1, printed_at = $2 where id = $1`;

/** Hands agreements out for printing, and counts. */
@Injectable()
export class AgreementPrints {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: AgreementRecords,
    private readonly sheets: AgreementSheets,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * The sheets in the order asked for; each counts as printed, or none does.
   * @throws Problem NOT_FOUND outside of the actor's scope, NOT_NOW with the reason of each that cannot be printed.
   */
  print(ids: readonly string[]): Promise<AgreementSheetView[]> {
    return this.work.run(async () => {
      const locked = new Map<string, Agreement>();
      for (const id of ids.toSorted()) locked.set(id, await this.locked(id));
      const agreements = ids.flatMap((id) => locked.get(id) ?? []);
      refuseUnprintable(agreements);
      for (const agreement of agreements) await this.count(agreement);
      const sheets: AgreementSheetView[] = [];
      for (const agreement of agreements) sheets.push(await this.sheets.sheetOf(agreement));
      return sheets;
    });
  }

  private async locked(id: string): Promise<Agreement> {
    const agreement = await this.records.agreements.lockById(id);
    if (!agreement) throw new Problem('NOT_FOUND');
    return agreement;
  }

  private async count({ id, printCount }: Agreement): Promise<void> {
    await this.work.sql(COUNT, [id, this.clock.now()]);
    const changes = [{ field: 'printCount', from: String(printCount), to: String(printCount + 1) }];
    await this.history.write({ subject: 'agreement', subjectId: id, action: 'print', changes });
  }
}

function refuseUnprintable(agreements: readonly Agreement[]): void {
  const fields = agreements.flatMap((agreement) => {
    const reason = printHindranceOf(agreement);
    return reason === null ? [] : [{ field: agreement.id, message: `${agreement.name}：${reason}` }];
  });
  if (fields.length === 0) return;
  const [first] = fields;
  const detail = fields.length === 1 ? first?.message : `${fields.length} 份协议书不能打印。${first?.message}`;
  throw new Problem('NOT_NOW', { detail: detail ?? '', fields });
}
