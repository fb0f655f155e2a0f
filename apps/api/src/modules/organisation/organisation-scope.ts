import { currentActor } from '../../core/actor/index.js';

/** The part of the school that the actor is responsible for: `null` means all of it. */
export interface OwnPart {
  readonly collegeIds: readonly string[] | null;
  readonly classIds: readonly string[] | null;
}

/** Counsellors see their classes, college administrators their colleges, the centre and the system administrator everything. */
export function ownPart(): OwnPart {
  const { role, collegeIds, classIds } = currentActor();
  switch (role) {
    case 'CENTRE_ADMIN':
    case 'SYS_ADMIN':
    case 'SYSTEM':
      return { collegeIds: null, classIds: null };
    case 'COLLEGE_ADMIN':
      return { collegeIds, classIds: null };
    case 'COUNSELLOR':
      return { collegeIds: null, classIds };
    default:
      return { collegeIds: [], classIds: [] };
  }
}
