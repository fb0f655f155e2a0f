import { expect, type Browser } from '@playwright/test';
import { CENTRE, DEMO_PASSWORD, PortalApi, RECRUITER, type Person, type Portal } from '../people.js';

const GRADUATES = ['2023000126', '2023000146'] as const;
const NOT_ACTIVATED = '2023000121';
/** Has not begun to confirm the origin data. */
const UNCONFIRMED = '2023000122';
/** Of the graduates' class and college; the second of them has two roles. */
const [COUNSELLOR, COLLEGE, SYSTEM] = ['13800000004', '13800000005', '13800000006'];

/** Everybody whose pages are visited. */
export interface Cast {
  /** Has an agreement that goes all the way. */
  readonly student: Person;
  /** Has a draft and an invitation. */
  readonly invited: Person;
  /** Has the origin data still to confirm. */
  readonly unconfirmed: Person;
  /** Has signed in for the first time. */
  readonly beginner: Person;
  /** Has a password that the centre issued. */
  readonly hired: Person;
  readonly employer: Person;
  readonly counsellor: Person;
  readonly college: Person;
  readonly centre: Person;
  readonly system: Person;
  /** A company that is registering. */
  readonly newcomer: Person;
  readonly stranger: Person;
}

/** Opens a browser of its own and signs in past the page, which has a test of its own. */
export async function arrive(browser: Browser, portal: Portal, account?: string, password = DEMO_PASSWORD) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const api = new PortalApi(context.request, portal);
  if (account) await api.post('/api/auth/login', { portal, account, password });
  return { context, page: await context.newPage(), api };
}

/** Everybody arrives. */
export async function gather(browser: Browser): Promise<Cast> {
  const centre = await arrive(browser, 'teacher', CENTRE);
  const college = await arrive(browser, 'teacher', COLLEGE);
  await college.api.post('/api/auth/role', { role: 'COLLEGE_ADMIN' });
  return {
    centre,
    college,
    student: await arrive(browser, 'student', GRADUATES[0]),
    invited: await arrive(browser, 'student', GRADUATES[1]),
    unconfirmed: await arrive(browser, 'student', UNCONFIRMED),
    beginner: await arrive(browser, 'student', NOT_ACTIVATED, await firstPassword(centre.api)),
    hired: await hired(browser, centre.api),
    employer: await arrive(browser, 'employer', RECRUITER),
    counsellor: await arrive(browser, 'teacher', COUNSELLOR),
    system: await arrive(browser, 'teacher', SYSTEM),
    newcomer: await arrive(browser, 'employer'),
    stranger: await arrive(browser, 'student'),
  };
}

/** Somebody whose account the centre has just opened. */
async function hired(browser: Browser, centre: PortalApi): Promise<Person> {
  const newcomer = { name: '吴新来', mobile: '13899990001', staffNo: 'E9001', roles: [{ role: 'COUNSELLOR' }] };
  const { password } = await centre.post<{ password: string }>('/api/staff', newcomer);
  return arrive(browser, 'teacher', newcomer.mobile, password);
}

/** The last six characters of the ID number, as the school hands it out. */
async function firstPassword(centre: PortalApi): Promise<string> {
  const { items } = await centre.get<{ items: { id: string }[] }>(`/api/graduates?keyword=${NOT_ACTIVATED}`);
  const { value } = await centre.post<{ value: string }>(`/api/graduates/${items[0]?.id}/reveal`, {
    field: 'idNo',
    reason: '首次登录前核对初始密码',
  });
  expect(value).toHaveLength(18);
  return value.slice(-6);
}
