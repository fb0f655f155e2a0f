import { Injectable } from '@nestjs/common';
import type {
  EditEmployerDto,
  EmployerView,
  MergeEmployerDto,
  ReasonedActDto,
  ReviewMovedView,
} from '@qicheng/contracts';
import { checkEmployer, type EmployerPurpose, employerRiskText, type EmployerValues } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { Announcer } from '../../core/progress/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { EmployerEngine } from './employer-engine.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary } from './employer-library.js';
import { acceptableValues, employerValuesOf } from './employer-values.js';
import { EmployerViews } from './employer.view.js';
import type { Employer } from './employer.entity.js';

/** The centre keeps the library in order. */
@Injectable()
export class EmployerService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly library: EmployerLibrary,
    private readonly engine: EmployerEngine,
    private readonly views: EmployerViews,
    private readonly history: EmployerHistory,
    private readonly announcer: Announcer,
  ) {}

  async read(id: string): Promise<EmployerView> {
    return this.views.one(await this.library.get(id));
  }

  /** Corrects an entry. @throws Problem STALE, INVALID for what the correction makes wrong, DUPLICATE, NOT_NOW for a merged one. */
  async edit(id: string, { version, values: raw, riskFlags, reason }: EditEmployerDto): Promise<EmployerView> {
    const values = acceptableValues(raw);
    await this.work.run(async () => {
      const entry = await this.library.lock(id);
      if (entry.version !== version) throw new Problem('STALE');
      if (entry.state === 'MERGED') throw new Problem('NOT_NOW');
      refuseNewFlaws(employerValuesOf(entry), values, entry.claimed ? 'application' : 'entry');
      const changes = await this.library.write(entry, values, riskFlags ? { riskFlags } : {});
      await this.history.note(id, 'edit', { reason, changes: [...changes, ...riskChange(entry, riskFlags)] });
    });
    this.announcer.announce('employer');
    return this.read(id);
  }

  async act(id: string, action: string, dto: ReasonedActDto): Promise<ReviewMovedView> {
    const { version, state } = await this.engine.act(id, action, dto);
    return { id, version, state };
  }

  async merge(id: string, dto: MergeEmployerDto): Promise<ReviewMovedView> {
    const { version, state } = await this.engine.act(id, 'merge', dto);
    return { id, version, state };
  }
}

/** @throws Problem INVALID when `values` make wrong what was not wrong before; an old entry may lack much. */
export function refuseNewFlaws(before: EmployerValues, values: EmployerValues, purpose: EmployerPurpose): void {
  const old = new Set(checkEmployer(before, purpose).map(({ field, message }) => `${field}:${message}`));
  const fields = checkEmployer({ ...before, ...values }, purpose).filter(
    ({ field, message }) => !old.has(`${field}:${message}`),
  );
  if (fields.length > 0) throw new Problem('INVALID', { fields });
}

const riskChange = ({ riskFlags }: Employer, after: Employer['riskFlags'] | undefined) =>
  after && after.join() !== riskFlags.join()
    ? [{ field: 'riskFlags', from: employerRiskText(riskFlags), to: employerRiskText(after) }]
    : [];
