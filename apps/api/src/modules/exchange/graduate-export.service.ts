import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type ExportGraduatesDto, GraduateQuery } from '@qicheng/contracts';
import { ROLE_LABEL } from '@qicheng/domain';
import { DataSource } from 'typeorm';
import { currentActor } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { type Limit, RateLimit, Slots } from '../../core/rate/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { filterGraduates, graduateOrder, Student } from '../graduate/index.js';
import { SettingService } from '../setting/index.js';
import { EXPORT_ORDER_LASTS, ExportOrder } from './export-order.entity.js';
import { NATIONAL_UPLOAD } from './export-profile.js';
import { exportCells, exportColumns, type ExportRecord } from './export-row.js';
import { type SheetContent, writeWorkbook } from './workbook/index.js';

/** Rows fetched at once. */
const FETCH = 1000;

/** Exports of one account. */
const EXPORTS: Limit = { name: 'export', times: 60, seconds: 3600 };
/** Each running export holds a database connection for as long as its reader reads: at most so many per account and process. */
const AT_ONCE = { each: 2, all: 4 };
/** A download waits so long for a place: it cannot say why it does not begin. */
const PATIENCE_MS = 60_000;

/** An order of one's own that is still young; download managers ask more than once. */
const OWN = `select asked from export_order where id = $1 and ordered_by = $2 and created_at > now() - ${EXPORT_ORDER_LASTS}`;

interface Selection {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** Exports the register as a stream whose memory does not grow with its rows; who, why and what is in the history first. */
@Injectable()
export class GraduateExportService {
  private readonly students: ScopedRepository<Student>;
  private readonly slots = new Slots(AT_ONCE.each, AT_ONCE.all);

  constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly history: HistoryWriter,
    private readonly settings: SettingService,
    private readonly clock: Clock,
    private readonly rates: RateLimit,
  ) {
    this.students = new ScopedRepository(Student, work);
  }

  /**
   * Places an order that whoever placed it can fetch within ten minutes; its id.
   * @throws Problem FORBIDDEN when anyone but the centre asks for unmasked data, TOO_MANY_REQUESTS while others run.
   */
  async order(dto: ExportGraduatesDto): Promise<string> {
    const asked = { ...dto, filter: { ...(dto.filter ?? new GraduateQuery()) } };
    refuseUnmasked(asked);
    const me = currentActor().accountId ?? '';
    await this.rates.take(EXPORTS, me);
    // Told here where it is plain already.
    this.slots.take(me)();
    const id = randomUUID();
    await this.work.run(() => this.work.manager.insert(ExportOrder, { id, orderedBy: me, asked }));
    return id;
  }

  /** The workbook of an order, as rows are read. @throws Problem NOT_FOUND for what is not one's own or is too old. */
  async fetch(id: string): Promise<Readable> {
    const me = currentActor().accountId ?? '';
    const giveBack = await this.slots.takeWithin(PATIENCE_MS, me);
    try {
      const [order] = await this.work.sql<{ asked: ExportGraduatesDto }>(OWN, [id, me]);
      if (!order) throw new Problem('NOT_FOUND', { detail: '导出已过期，请回到列表重新导出' });
      refuseUnmasked(order.asked);
      return (await this.workbook(id, order.asked)).once('close', giveBack);
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  private async workbook(id: string, dto: ExportGraduatesDto): Promise<Readable> {
    const school = {
      schoolCode: await this.settings.get('schoolCode'),
      schoolName: await this.settings.get('schoolName'),
    };
    await this.remember(id, dto);
    const rows = this.rows(this.selection(dto), !dto.withPersonalData, school);
    const header = [0, 1].map((line) => NATIONAL_UPLOAD.columns.map(({ headers }) => headers[line] ?? ''));
    return writeWorkbook([{ name: NATIONAL_UPLOAD.sheet, header, rows, mark: this.mark(id) }, this.note(id, dto)]);
  }

  private async remember(id: string, { filter, reason, withPersonalData }: ExportGraduatesDto): Promise<void> {
    const { page: _page, pageSize: _size, after: _after, ...asked } = filter;
    const changes = Object.entries({ ...asked, withPersonalData }).map(([field, value]) => ({
      field,
      from: null,
      to: String(value),
    }));
    await this.history.write({ subject: 'export', subjectId: id, action: 'export', reason, changes });
  }

  /** Made while the actor is known; the rows are read when the context of the request may be gone. */
  private selection({
    filter: { page: _page, pageSize: _size, after: _after, sort, ...filter },
  }: ExportGraduatesDto): Selection {
    const { key, descending } = graduateOrder(sort);
    const ids = filterGraduates(this.students.query(), filter)
      .select('row.id', 'id')
      .addSelect(`row_number() over (order by ${key} ${descending ? 'desc' : 'asc'}, row.id)`, 'place');
    const [sql, parameters] = ids.getQueryAndParameters();
    const columns = [...exportColumns(NATIONAL_UPLOAD)].map(([field, expression]) => `${expression} as "${field}"`);
    return {
      sql: `/* scope:${currentActor().role} */ select ${columns.join(', ')} from (${sql}) chosen join student s on s.id = chosen.id order by chosen.place`,
      parameters,
    };
  }

  private async *rows(
    { sql, parameters }: Selection,
    masked: boolean,
    school: ExportRecord,
  ): AsyncGenerator<(string | null)[]> {
    const cells = exportCells(NATIONAL_UPLOAD, masked);
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`declare exported no scroll cursor for ${sql}`, parameters);
      for (;;) {
        const records: (ExportRecord & { idNo: string })[] = await runner.query(`fetch ${FETCH} from exported`);
        for (const record of records) yield cells({ ...record, ...school, idNo: this.cipher.decrypt(record.idNo) });
        if (records.length < FETCH) break;
      }
      await runner.commitTransaction();
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** The watermark of every printed page. */
  private mark(id: string): string {
    return `${currentActor().name} ${this.time()} 导出，编号 ${id}`;
  }

  private time(): string {
    return this.clock.now().toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  }

  /** Says on a sheet of its own who took the data out, when and what for. */
  private note(id: string, { reason, withPersonalData }: ExportGraduatesDto): SheetContent {
    const { name, role } = currentActor();
    const rows = [
      ['导出人', `${name}（${ROLE_LABEL[role]}）`],
      ['导出时间', this.time()],
      ['用途', reason],
      ['个人信息', withPersonalData ? '未脱敏，请妥善保管，用后删除' : '证件号、手机、邮箱和住址已脱敏'],
      ['导出编号', id],
    ];
    return { name: '导出说明', header: [['项目', '内容']], widths: [14, 60], rows };
  }
}

function refuseUnmasked({ withPersonalData }: Pick<ExportGraduatesDto, 'withPersonalData'>): void {
  if (withPersonalData && currentActor().role !== 'CENTRE_ADMIN')
    throw new Problem('FORBIDDEN', { detail: '只有就业中心可以导出未脱敏的信息' });
}
