import { Injectable } from '@nestjs/common';
import type { DestinationsView, DestinationView } from '@qicheng/contracts';
import { codeLabel } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Student } from '../graduate/index.js';
import { linesOf } from './destination-fields.js';
import { Destination } from './destination.entity.js';

/** The most destinations that are shown of one graduate. */
const SHOWN = 50;

/** Reads where graduates go, in the actor's scope. */
@Injectable()
export class DestinationService {
  private readonly destinations: ScopedRepository<Destination>;
  private readonly students: ScopedRepository<Student>;

  constructor(work: UnitOfWork) {
    this.destinations = new ScopedRepository(Destination, work);
    this.students = new ScopedRepository(Student, work);
  }

  /** The signed-in graduate's own. */
  mine(): Promise<DestinationsView> {
    return this.of(currentActor().studentId ?? '');
  }

  /** @throws Problem NOT_FOUND for a graduate outside of the actor's scope. */
  async of(studentId: string): Promise<DestinationsView> {
    if (!(await this.students.findById(studentId))) throw new Problem('NOT_FOUND');
    const rows = await this.destinations.find({ where: { studentId }, order: { createdAt: 'DESC' }, take: SHOWN });
    const current = rows.find((row) => row.current);
    return {
      current: current ? viewOf(current) : null,
      earlier: rows.filter((row) => !row.current).map(viewOf),
    };
  }
}

const viewOf = (row: Destination): DestinationView => ({
  id: row.id,
  categoryCode: row.categoryCode,
  categoryName: codeLabel('destination_category', row.categoryCode),
  state: row.state,
  source: row.source,
  agreementNo: row.agreementNo,
  effectiveDate: row.effectiveDate,
  lines: linesOf(row.values),
});
