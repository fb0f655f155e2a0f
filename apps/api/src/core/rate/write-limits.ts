import type { ActingRole } from '@qicheng/domain';
import type { Limit } from './rate-limit.js';

const HOUR = 3600;

/** Steps, prints, uploads of one kind with one record by a party: more than anybody does by hand, and an end to what each adds or mails. */
export const STEPS_PER_RECORD: Limit = { name: 'write-step', times: 60, seconds: HOUR };
/** The same by a member of staff, whose pages may send a step again and again while others work on the record. */
export const STAFF_STEPS_PER_RECORD: Limit = { name: 'write-staff-step', times: 300, seconds: HOUR, local: true };
/** The same step of one record by the parties themselves, such as submitting it: each tells somebody. */
export const PARTY_STEPS_PER_RECORD: Limit = { name: 'write-party-step', times: 20, seconds: 24 * HOUR };
/** Saves of one record; forms save by themselves while they are filled in. */
export const SAVES_PER_RECORD: Limit = { name: 'write-save', times: 1200, seconds: HOUR };
/** What the parties begin, such as invitations. */
export const PARTY_BEGINNINGS: Limit = { name: 'write-begin', times: 300, seconds: HOUR };
/** What staff do that concerns no single record: whole batches, prints of many, new accounts. */
export const STAFF_BEGINNINGS: Limit = { name: 'write-staff', times: 1200, seconds: HOUR };

/** A write as its route tells it. */
export interface Write {
  readonly method: string;
  /** The route with its parameters by name: `/api/my-agreements/:id/actions/:action`. */
  readonly route: string;
  readonly role: ActingRole;
}

/** The limits of a write. */
export function writeLimits({ method, route, role }: Write): readonly Limit[] {
  const party = role === 'STUDENT' || role === 'EMPLOYER';
  const ofOne = route.includes('/:');
  if (method === 'PUT' || method === 'PATCH') return [SAVES_PER_RECORD];
  if (party && route.endsWith('/actions/:action')) return [STEPS_PER_RECORD, PARTY_STEPS_PER_RECORD];
  if (ofOne) return [party ? STEPS_PER_RECORD : STAFF_STEPS_PER_RECORD];
  return [party ? PARTY_BEGINNINGS : STAFF_BEGINNINGS];
}
