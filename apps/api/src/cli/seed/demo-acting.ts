import type { Role } from '@qicheng/domain';
import { actingAs, SYSTEM, type Actor } from '../../core/actor/index.js';
import type { UnitOfWork } from '../../core/work/index.js';
import type { DemoRecruiter } from './demo-accounts.js';

/** A graduate of the demo whose account is active. */
export interface Graduate {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly studentNo: string;
  readonly classId: string;
  readonly collegeId: string;
}

/** Staff who review or seal. */
export type Reviewer = Extract<Role, 'COUNSELLOR' | 'COLLEGE_ADMIN' | 'CENTRE_ADMIN'>;

const GRADUATES = `/* scope:SYSTEM */ select s.id, a.id as "accountId", s.name, s.student_no as "studentNo", s.class_id as "classId", s.college_id as "collegeId"
from student s join account a on a.student_id = s.id where a.status = 'ACTIVE' order by s.student_no`;

const RECRUITER = `select id as "accountId", employer_id as "employerId" from account where portal = 'employer' and login_name = $1`;

const STAFF: Readonly<Record<Reviewer, string>> = {
  COUNSELLOR: `select a.id as "accountId", a.name from class_assignment c join account a on a.staff_no = c.staff_no where c.class_id = $1 limit 1`,
  COLLEGE_ADMIN: `select a.id as "accountId", a.name from role_grant g join account a on a.id = g.account_id where g.college_id = $1 limit 1`,
  CENTRE_ADMIN: `select a.id as "accountId", a.name from role_grant g join account a on a.id = g.account_id where g.role = 'CENTRE_ADMIN' limit 1`,
};

const SCOPE: Readonly<Record<Reviewer, (graduate: Graduate) => Partial<Actor>>> = {
  COUNSELLOR: ({ classId }) => ({ classIds: [classId] }),
  COLLEGE_ADMIN: ({ collegeId }) => ({ collegeIds: [collegeId] }),
  CENTRE_ADMIN: () => ({}),
};

const PLACE: Readonly<Record<Reviewer, (graduate: Graduate) => string[]>> = {
  COUNSELLOR: ({ classId }) => [classId],
  COLLEGE_ADMIN: ({ collegeId }) => [collegeId],
  CENTRE_ADMIN: () => [],
};

/** Graduates with an account, in the order of their student numbers. */
export const activeGraduates = (work: UnitOfWork): Promise<Graduate[]> => work.sql<Graduate>(GRADUATES);

/** Does what a graduate does. */
export const asGraduate = <T>({ id, accountId, name }: Graduate, act: () => Promise<T>): Promise<T> =>
  actingAs({ ...SYSTEM, role: 'STUDENT', accountId, studentId: id, name }, act);

/** Does what the member of staff with that role for the graduate does; nothing where the school has none. */
export async function asReviewerOf(
  work: UnitOfWork,
  graduate: Graduate,
  role: Reviewer,
  act: () => Promise<void>,
): Promise<void> {
  const [person] = await work.sql<{ accountId: string; name: string }>(STAFF[role], PLACE[role](graduate));
  if (person) await actingAs({ ...SYSTEM, ...person, ...SCOPE[role](graduate), role }, act);
}

/** Does what somebody of a company does. */
export async function asRecruiter(
  work: UnitOfWork,
  { mobile, name, employerRole }: DemoRecruiter,
  act: (company: { readonly employerId: string }) => Promise<void>,
): Promise<void> {
  const [account] = await work.sql<{ accountId: string; employerId: string }>(RECRUITER, [mobile]);
  if (account) await actingAs({ ...SYSTEM, ...account, role: 'EMPLOYER', employerRole, name }, () => act(account));
}
