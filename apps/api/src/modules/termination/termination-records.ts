import { Injectable } from '@nestjs/common';
import { Problem } from '../../core/problem/index.js';
import { ScopedRepository } from '../../core/scope/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Termination } from './termination.entity.js';

/** Reads requests, always in the actor's scope. */
@Injectable()
export class TerminationRecords {
  readonly terminations: ScopedRepository<Termination>;

  constructor(work: UnitOfWork) {
    this.terminations = new ScopedRepository(Termination, work);
  }

  /** @throws Problem NOT_FOUND outside of the actor's scope. */
  async read(id: string): Promise<Termination> {
    return found(await this.terminations.findById(id));
  }

  /**
   * Locked until the unit of work ends. @throws Problem NOT_FOUND outside of the actor's scope, STALE for an older version
   * where one is given.
   */
  async lock(id: string, version?: number): Promise<Termination> {
    const termination = found(await this.terminations.lockById(id));
    if (version !== undefined && termination.version !== version) throw new Problem('STALE');
    return termination;
  }
}

function found(termination: Termination | null): Termination {
  if (!termination) throw new Problem('NOT_FOUND');
  return termination;
}
