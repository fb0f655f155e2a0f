import { type FindOptionsWhere, In } from 'typeorm';
import type { Actor } from '../../core/actor/index.js';
import { type OwnedByStudent, type Scope, studentScope } from '../../core/scope/index.js';

/** What a record between a graduate and a company carries for its scope. */
export interface BetweenParties extends OwnedByStudent {
  readonly studentId: string;
  readonly employerId: string | null;
  readonly sharedWithEmployer: boolean;
}

/** The graduate and the staff see it like everything of the graduate's; the company named in it once it has been shared. */
export const sharedWithParties = <E extends BetweenParties>(): Scope<E> => ({
  ...studentScope<E, 'studentId'>('studentId'),
  EMPLOYER: ({ employerId }: Actor) =>
    ({
      employerId: In(employerId === null ? [] : [employerId]),
      sharedWithEmployer: true,
    }) as FindOptionsWhere<BetweenParties> as FindOptionsWhere<E>,
});
