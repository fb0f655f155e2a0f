import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock/index.js';
import { HistoryWriter } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { STORED_FIELDS } from '../graduate/index.js';
import { ImportBatches } from './import-batches.js';
import { assignmentHistory, FOLLOW_ACCOUNTS, historyOf, OUTDATE_REVIEWS } from './import-merge.sql.js';
import { columnOf } from './staging-columns.js';

/** What may stand on an import, each with how many graduates it concerns. */
const DEPENDENTS = `/* scope:SYSTEM */
with fresh as (select id, version from student where import_batch_id = $1 for update)
select (select count(*)::int from fresh join account a on a.student_id = fresh.id where a.status <> 'PROVISIONED') as activated,
  (select count(*)::int from fresh join origin_review v on v.id = fresh.id where v.state <> 'NOT_STARTED') as reviewed,
  (select count(*)::int from fresh where exists (select from agreement a where a.student_id = fresh.id)
    or exists (select from agreement_number n where n.student_id = fresh.id and n.state = 'ALLOCATED')) as signing,
  (select count(*)::int from fresh where version <> 1) as edited,
  (select count(*)::int from import_change c join student s on s.id = c.student_id where c.batch_id = $1 and c.version_after <> s.version) as changed,
  (select count(*)::int from import_change c join origin_review v on v.id = c.student_id
    where c.batch_id = $1 and c.before is not null and v.state = 'REPORTED') as reported`;

interface Dependents {
  activated: number;
  reviewed: number;
  signing: number;
  edited: number;
  changed: number;
  reported: number;
}

const COLUMNS = [...STORED_FIELDS.map(columnOf), 'college_id', 'major_id', 'class_id', 'id_no_cipher', 'id_no_hash'];

const RESTORE = `/* scope:SYSTEM */
update student s set (${COLUMNS.join(', ')}) = row(${COLUMNS.map((column) => `o.${column}`).join(', ')}), version = s.version + 1, updated_at = now()
from import_change c cross join lateral jsonb_populate_record(null::student, c.before) o where c.batch_id = $1 and c.before is not null and s.id = c.student_id`;

const REMOVE_ACCOUNTS = `/* scope:SYSTEM */ delete from account where student_id in (select id from student where import_batch_id = $1)`;
const REMOVE_STUDENTS = `/* scope:SYSTEM */ delete from student where import_batch_id = $1`;

const REMOVE_ASSIGNMENTS = `delete from class_assignment where import_batch_id = $1`;

const TAKING_BACK = [
  historyOf('import-undo', 'undo', ['to', 'from']),
  assignmentHistory('undo', ['new', 'old']),
  OUTDATE_REVIEWS,
  RESTORE,
  FOLLOW_ACCOUNTS,
  REMOVE_ACCOUNTS,
  REMOVE_STUDENTS,
  REMOVE_ASSIGNMENTS,
];

/** Takes back a committed import while nothing stands on it. Colleges, majors and classes stay; they may be in use by hand. */
@Injectable()
export class ImportUndo {
  constructor(
    private readonly work: UnitOfWork,
    private readonly batches: ImportBatches,
    private readonly history: HistoryWriter,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_NOW, IN_USE with what stands in the way and how often. */
  undo(id: string): Promise<void> {
    return this.work.run(async () => {
      const undone = { state: 'UNDONE', undoneAt: this.clock.now() } as const;
      if (!(await this.batches.move(id, ['COMMITTED'], undone)))
        throw new Problem('NOT_NOW', { detail: '只有已导入的批次可以撤销' });
      await this.refuseWhenUsed(id);
      await this.history.write({
        subject: 'import',
        subjectId: id,
        action: 'undo',
        fromState: 'COMMITTED',
        toState: 'UNDONE',
      });
      for (const statement of TAKING_BACK) await this.work.sql(statement, [id]);
    });
  }

  private async refuseWhenUsed(id: string): Promise<void> {
    const [found] = await this.work.sql<Dependents>(DEPENDENTS, [id]);
    if (!found) throw new Error('counting returned nothing');
    const reasons = [
      found.activated > 0 && `${found.activated} 名学生已激活账号`,
      found.reviewed > 0 && `${found.reviewed} 名学生已开始生源核验`,
      found.signing > 0 && `${found.signing} 名学生已有邀约、协议或预分配的协议书编号`,
      found.edited > 0 && `${found.edited} 名新增毕业生的信息此后又被修改`,
      found.changed > 0 && `${found.changed} 名被更新毕业生的信息此后又被修改`,
      found.reported > 0 && `${found.reported} 名被更新毕业生的信息已上报锁定`,
    ].filter((reason) => reason !== false);
    if (reasons.length > 0) throw new Problem('IN_USE', { detail: `不能撤销：${reasons.join('，')}` });
  }
}
