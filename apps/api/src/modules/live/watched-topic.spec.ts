import type { Portal, Role } from '@qicheng/domain';
import { type Actor, SYSTEM } from '../../core/actor/index.js';
import { watchedTopic } from './watched-topic.js';

const person = (role: Role, portal: Portal, own: Partial<Actor> = {}): Actor => ({
  ...SYSTEM,
  accountId: 'a1',
  role,
  portal,
  ...own,
});
const student = person('STUDENT', 'student', { studentId: 's1' });
const employer = person('EMPLOYER', 'employer', { employerId: 'e1' });
const staff = (['COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN', 'SYS_ADMIN'] as const).map((role) =>
  person(role, 'teacher'),
);

describe('watchedTopic', () => {
  it('gives everybody the own notices', () => {
    for (const actor of [student, employer, ...staff]) expect(watchedTopic(actor, 'notices')).toBe('notices:a1');
  });

  it('gives students and employers what is theirs, nobody else', () => {
    expect(watchedTopic(student, 'mine')).toBe('student:s1');
    expect(watchedTopic(employer, 'mine')).toBe('employer:e1');
    expect(watchedTopic(person('EMPLOYER', 'employer'), 'mine')).toBeNull();
    for (const actor of staff) expect(watchedTopic(actor, 'mine')).toBeNull();
  });

  it.each(['origin', 'agreement', 'termination', 'employer'])('keeps the queue %s to the staff', (topic) => {
    for (const actor of staff) expect(watchedTopic(actor, topic)).toBe(topic);
    for (const actor of [student, employer]) expect(watchedTopic(actor, topic)).toBeNull();
  });

  it('keeps imports to the centre', () => {
    const allowed = [student, employer, ...staff].filter((actor) => watchedTopic(actor, 'import:1') !== null);
    expect(allowed.map(({ role }) => role)).toEqual(['CENTRE_ADMIN']);
  });
});
