import path from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectFits } from './accessible.js';
import { activate, choose, completeContact, decide, fill, STUDENT_PASSWORD, submit } from './origin-steps.js';
import { CENTRE, DEMO_PASSWORD, signIn, type Person } from './people.js';

const COHORT = path.resolve(import.meta.dirname, '../apps/api/test/data/cohort-5000.xlsx');
const RETURN_REASON = '请核对家庭住址，应写到门牌号。';

interface Graduate {
  id: string;
  studentNo: string;
  name: string;
  className: string;
  collegeName: string;
}

/** What the journey's steps hand on to each other. */
interface Cast {
  centre: Person;
  student: Person;
  counsellor: Person;
  college: Person;
  stranger: Person;
  graduate: Graduate;
}
const cast = {} as Cast;

test.describe.configure({ mode: 'serial' });

test('the centre imports a cohort of 5,000', async ({ browser }) => {
  test.setTimeout(240_000);
  cast.centre = await signIn(browser, 'teacher', CENTRE, DEMO_PASSWORD);
  const { page } = cast.centre;
  await page.goto('/teacher/imports');
  await page.locator('input[type=file]').setInputFiles(COHORT);
  await expect(page.getByText('已检查').first()).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认导入' }).click();
  await expect(page.getByText('已导入').first()).toBeVisible({ timeout: 90_000 });
  const { total } = await cast.centre.api.get<{ total: number }>('/api/graduates?gradYear=2027&pageSize=1');
  expect(total).toBeGreaterThanOrEqual(5000);
});

test('the centre opens the reviewers’ accounts', async ({ browser }) => {
  cast.graduate = await importedGraduate();
  const { staffNo, collegeId } = await placeOf(cast.graduate);
  cast.counsellor = await open(browser, '导员甲', '13911110001', staffNo, [{ role: 'COUNSELLOR' }]);
  cast.stranger = await open(browser, '导员乙', '13911110002', await otherCounsellor(staffNo), [
    { role: 'COUNSELLOR' },
  ]);
  cast.college = await open(browser, '院管甲', '13911110003', 'X90001', [{ role: 'COLLEGE_ADMIN', collegeId }]);
});

test('a student activates, corrects three fields, submits and is locked', async ({ browser }) => {
  const { graduate, centre } = cast;
  const { value } = await centre.api.post<{ value: string }>(`/api/graduates/${graduate.id}/reveal`, {
    field: 'idNo',
    reason: '为新生核对初始密码',
  });
  cast.student = await signIn(browser, 'student', graduate.studentNo, value.slice(-6));
  const { page } = cast.student;
  await activate(page);
  await page.goto('/student/origin');
  await expectAccessible(page);
  await fill(page, '家庭住址', '江苏省南京市鼓楼区中山路 18 号');
  await choose(page, '政治面貌', '预备党员');
  await fill(page, '修改说明', '2026 年 6 月经支部大会接收为预备党员。');
  await fill(page, '入学前户口所在地派出所', '晋州市公安局城关派出所');
  await completeContact(page);
  await submit(page);
  await expect(page.getByText('等待辅导员审核').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '核对完毕，提交' })).toHaveCount(0);
});

test('the counsellor sees exactly these three, adopts two, edits one, must save, approves', async () => {
  const { page } = cast.counsellor;
  await openReview(page);
  await expect(page.getByText('3 项不一致').first()).toBeVisible();
  await expectAccessible(page);
  await decide(page, '政治面貌', '采用');
  await decide(page, '入学前户口所在地派出所', '采用');
  await decide(page, '家庭住址', '修改');
  await page.getByRole('textbox', { name: '家庭住址', exact: true }).fill('江苏省南京市鼓楼区中山路 18 号 2 幢 301 室');
  await expect(page.getByRole('button', { name: /^通\s*过/ })).toBeDisabled();
  await page.getByRole('button', { name: '保存处理结果' }).click();
  await expect(page.getByRole('button', { name: /^通\s*过/ })).toBeEnabled();
  await page.getByRole('button', { name: /^通\s*过/ }).click();
  await expectState('COLLEGE_REVIEW');
});

test('a counsellor of another class finds nothing there', async () => {
  const { page, context } = cast.stranger;
  const reply = await context.request.get(`/api/origin-reviews/${cast.graduate.id}`, {
    headers: { 'x-portal': 'teacher' },
  });
  expect(reply.status()).toBe(404);
  await page.goto(`/teacher/origin-reviews/${cast.graduate.id}`);
  await expect(page.getByText(/没有找到/).first()).toBeVisible();
});

test('the college returns it with a reason, the student mends it and submits again', async () => {
  const { page: college } = cast.college;
  await openReview(college);
  await college.getByRole('textbox', { name: '审核意见' }).fill(RETURN_REASON);
  await college.getByRole('button', { name: /^退\s*回/ }).click();
  await expectState('RETURNED');
  const { page } = cast.student;
  await page.goto('/student/origin');
  await expect(page.getByText(RETURN_REASON).first()).toBeVisible();
  await fill(page, '家庭住址', '江苏省南京市鼓楼区中山路 18 号 2 幢 302 室');
  await submit(page);
  await expect(page.getByText('等待辅导员审核').first()).toBeVisible();
});

test('both approve, and every step stands in the timeline', async () => {
  const { page: counsellor } = cast.counsellor;
  await openReview(counsellor);
  await decide(counsellor, '家庭住址', '采用');
  await counsellor.getByRole('button', { name: '保存处理结果' }).click();
  await counsellor.getByRole('button', { name: /^通\s*过/ }).click();
  await expectState('COLLEGE_REVIEW');
  const { page: college } = cast.college;
  await openReview(college);
  await college.getByRole('button', { name: /^通\s*过/ }).click();
  await expectState('APPROVED');
  const { page, api } = cast.student;
  const { timeline } = await api.get<{ timeline: { action: string }[] }>('/api/origin');
  expect(timeline.map((entry) => entry.action).toReversed()).toEqual([
    'begin',
    'submit',
    'save',
    'approve',
    'return',
    'begin',
    'submit',
    'save',
    'approve',
    'approve',
  ]);
  await page.goto('/student/origin');
  await expect(page.getByText(RETURN_REASON).first()).toBeVisible();
  await expectAccessible(page);
});

test('the student portal works at 360 px', async ({ browser }) => {
  const phone = await signIn(browser, 'student', cast.graduate.studentNo, STUDENT_PASSWORD, {
    width: 360,
    height: 740,
  });
  for (const where of ['/student/', '/student/origin', '/student/notices', '/student/account']) {
    await phone.page.goto(where);
    await phone.page.waitForLoadState('networkidle');
    await expectFits(phone.page);
  }
});

/** An imported graduate; the demo university's own have other numbers. */
async function importedGraduate(): Promise<Graduate> {
  const { items } = await cast.centre.api.get<{ items: Graduate[] }>(
    '/api/graduates?pageSize=100&originState=NOT_STARTED&sort=-studentNo',
  );
  const found = items.find((item) => !item.studentNo.startsWith('2023000'));
  if (!found) throw new Error('no imported graduate found');
  return found;
}

interface Tree {
  colleges: {
    id: string;
    name: string;
    majors: { classes: { name: string; counsellors: { staffNo: string }[] }[] }[];
  }[];
}

const tree = () => cast.centre.api.get<Tree>('/api/organisation');
const classesOf = (college: Tree['colleges'][number]) => college.majors.flatMap((major) => major.classes);

async function placeOf({ collegeName, className }: Graduate): Promise<{ collegeId: string; staffNo: string }> {
  const college = (await tree()).colleges.find((one) => one.name === collegeName);
  const group = college && classesOf(college).find((one) => one.name === className);
  return { collegeId: college?.id ?? '', staffNo: group?.counsellors[0]?.staffNo ?? '' };
}

/** A counsellor of the register who does not look after the graduate's class and has no account yet. */
async function otherCounsellor(staffNo: string): Promise<string> {
  const all = (await tree()).colleges
    .flatMap(classesOf)
    .flatMap((group) => group.counsellors.map((one) => one.staffNo));
  return all.find((one) => one !== staffNo && !one.startsWith('C')) ?? '';
}

/** What replaces the password that the centre has seen. */
const OWN_PASSWORD = 'Lantern-river-93';

async function open(browser: Browser, name: string, mobile: string, staffNo: string, roles: object[]): Promise<Person> {
  const { password } = await cast.centre.api.post<{ password: string }>('/api/staff', { name, mobile, staffNo, roles });
  const person = await signIn(browser, 'teacher', mobile, password);
  await person.page.getByLabel('新密码').fill(OWN_PASSWORD);
  await person.page.getByRole('button', { name: '设置密码并进入' }).click();
  await expect(person.page).not.toHaveURL(/activate/);
  return person;
}

async function openReview(page: Page): Promise<void> {
  await page.goto(`/teacher/origin-reviews/${cast.graduate.id}`);
  await expect(page.getByRole('heading', { name: new RegExp(cast.graduate.name) }).first()).toBeVisible();
}

async function expectState(expected: string): Promise<void> {
  await expect(async () => {
    const { state } = await cast.centre.api.get<{ state: string }>(`/api/origin-reviews/${cast.graduate.id}`);
    expect(state).toBe(expected);
  }).toPass();
}
