import type { Announcer } from '../../core/progress/index.js';
import type { Agreement } from './agreement.entity.js';

/** Tells the open screens of both parties and of the staff that an agreement has changed. */
export function tellParties(
  announcer: Announcer,
  { studentId, employerId }: Pick<Agreement, 'studentId' | 'employerId'>,
) {
  announcer.announce('agreement');
  announcer.announce(`student:${studentId}`);
  if (employerId !== null) announcer.announce(`employer:${employerId}`);
}
