import { Injectable } from '@nestjs/common';
import type { EmployerTaskGroup, EmployerTaskItem, EmployerTaskKind } from '@qicheng/contracts';
import { currentActor } from '../../core/actor/index.js';
import { Clock } from '../../core/clock/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { SettingService } from '../setting/index.js';
import { EMPLOYER_TASKS } from './employer-task.sql.js';

type Row = EmployerTaskItem & { kind: EmployerTaskKind; count: number };

/** An invitation is pressing in its last day, in milliseconds. */
const PRESSING = 86_400_000;
/** What cannot wait comes first. */
const ORDER: readonly EmployerTaskKind[] = [
  'CONFIRM',
  'ANSWER',
  'ENDING',
  'STAMP',
  'JOIN',
  'TERMINATION',
  'CHANGE',
  'INVITED',
];

/** What waits for the company of whoever is signed in. */
@Injectable()
export class EmployerTaskService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: SettingService,
    private readonly clock: Clock,
  ) {}

  /** The kinds of which there is something; none before the company is approved. */
  async list(): Promise<EmployerTaskGroup[]> {
    const { employerId, employerRole } = currentActor();
    if (employerId === null) return [];
    const days = await this.settings.get('counterpartDays');
    const now = this.clock.now();
    const asked = [employerId, now, days, employerRole === 'ADMIN', new Date(now.getTime() + PRESSING)];
    const rows = await this.work.sql<Row>(EMPLOYER_TASKS, asked);
    return ORDER.flatMap((kind) => groupOf(kind, rows));
  }
}

function groupOf(kind: EmployerTaskKind, rows: readonly Row[]): EmployerTaskGroup[] {
  const own = rows.filter((row) => row.kind === kind);
  const items = own.map(({ id, name, since, dueAt }) => ({ id, name, since, dueAt }));
  return own[0] ? [{ kind, count: own[0].count, items }] : [];
}
