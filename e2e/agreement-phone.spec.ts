import { expect, test } from '@playwright/test';
import { expectSound } from './accessible.js';
import {
  gather,
  markByCentre,
  markByCollege,
  print,
  prove,
  review,
  sendStamped,
  signHere,
  write,
  type Cast,
} from './agreement-journey.js';
import { take } from './agreement-steps.js';
import { confirmOtherPay, openWaiting } from './employer-steps.js';
import { PHONE } from './people.js';
import { switchSetting } from './setting-steps.js';

const GRADUATE = { studentNo: '2023000026', name: '罗思远' };
const CONFIRMATION = '学生发起的协议须单位确认';
const OTHER_PAY = '9500';
let cast: Cast;

test.describe.configure({ mode: 'serial' });
test.afterAll(() => cast.centre.api.put('/api/settings/requireEmployerConfirm', { value: false }));

test('student and company sign in on phones, the staff at computers', async ({ browser }) => {
  cast = await gather(browser, GRADUATE, PHONE);
  for (const { page } of [cast.student, cast.employer]) await expectSound(page);
});

test('the centre wants companies to confirm first', () => switchSetting(cast.centre.page, CONFIRMATION, true));

test('A1, A2: the student writes the agreement on a phone, and the company is next', async () => {
  await write(cast);
  await expect(cast.student.page.getByText('待单位确认').first()).toBeVisible();
});

test('the company changes the pay on a phone and confirms; the student agrees', async () => {
  const { student, employer } = cast;
  await openWaiting(employer.page, cast.id);
  await confirmOtherPay(employer.page, OTHER_PAY);
  await expect(student.page.getByLabel(`改为：${OTHER_PAY}`)).toBeVisible();
  await expectSound(student.page);
  await take(student.page, '同意修改');
  await expect(student.page.getByText('待辅导员审核').first()).toBeVisible();
});

test('A3: counsellor and college approve', () => review(cast));

test('A4: the student signs on the phone', () => signHere(cast));

test('A5, A6: student and company print it: the same two pages as from a computer', async () => {
  await cast.employer.page.goto(`/employer/agreements/${cast.id}`);
  await print(cast, cast.employer);
});

test('A7–A9: the company sends its stamped copy, the college marks the company’s seal from the list, then its own', async () => {
  await sendStamped(cast);
  await markByCollege(cast);
});

test('A10: the centre marks the school’s seal: signed, for everybody', () => markByCentre(cast));

test('everybody can check it, and the company takes the evidence with it', async ({ request }) => {
  await prove(cast, request, ['确认修改', OTHER_PAY]);
  const { page } = cast.employer;
  await page.reload();
  await expect(page.getByRole('link', { name: '下载存证文件' })).toBeVisible();
  await expectSound(page);
});
