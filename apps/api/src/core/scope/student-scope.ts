import { In } from 'typeorm';
import type { Scope } from './scope.js';

/** What a row carries when it belongs to a graduate: the graduate's class and college stand on the row itself. */
export interface OwnedByStudent {
  readonly classId: string;
  readonly collegeId: string;
}

/**
 * Which graduates each role sees, said once: students themselves, counsellors their classes, college administrators
 * their colleges, the centre all (workflows.md §0.5). `key` is the column that holds the graduate's id.
 */
export const studentScope = <E extends OwnedByStudent & Record<K, string>, K extends keyof E & string>(
  key: K,
): Scope<E> =>
  ({
    STUDENT: (actor) => ({ [key]: In(actor.studentId === null ? [] : [actor.studentId]) }),
    COUNSELLOR: (actor) => ({ classId: In([...actor.classIds]) }),
    COLLEGE_ADMIN: (actor) => ({ collegeId: In([...actor.collegeIds]) }),
    CENTRE_ADMIN: 'all',
    SYS_ADMIN: 'none',
    EMPLOYER: 'none',
  }) as Scope<E>;
