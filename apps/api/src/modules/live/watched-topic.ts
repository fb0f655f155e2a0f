import type { Actor } from '../../core/actor/index.js';

/** The topic that events carry for what `actor` asks to watch; null for what is not the actor's: imports are the centre's, queues the staff's. */
export function watchedTopic(actor: Actor, topic: string): string | null {
  if (topic === 'notices') return `notices:${actor.accountId}`;
  if (topic === 'mine') return ownRecords(actor);
  const allowed = topic.startsWith('import:') ? actor.role === 'CENTRE_ADMIN' : actor.portal === 'teacher';
  return allowed ? topic : null;
}

function ownRecords({ role, studentId, employerId }: Actor): string | null {
  if (role === 'STUDENT' && studentId !== null) return `student:${studentId}`;
  return role === 'EMPLOYER' && employerId !== null ? `employer:${employerId}` : null;
}
