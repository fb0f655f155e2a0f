import { expect, test } from '@playwright/test';
import { expectSound } from './accessible.js';
import { approve, openAgreement, take } from './agreement-steps.js';
import { later } from './clock.js';
import { accept, findInvitee, invitationOf, invite, sendInvitation } from './invitation-steps.js';
import { fill } from './origin-steps.js';
import {
  COUNSELLOR,
  DEMO_PASSWORD,
  OTHER_RECRUITER,
  PHONE,
  RECRUITER,
  signIn,
  type Person,
  type Portal,
} from './people.js';

const GRADUATE = { studentNo: '2023000046', name: '王俊杰' };
const OTHER_COMPANY = '华岭智能装备股份有限公司';
const NO = '已决定继续读书，感谢贵单位。';
/** Hours of an invitation for two days. */
const WARNED = 25;
const OVER = 49;

let student: Person;
let company: Person;
let other: Person;

test.describe.configure({ mode: 'serial' });

test('a graduate on a phone and two companies sign in', async ({ browser }) => {
  [student, company, other] = await Promise.all([
    signIn(browser, 'student', GRADUATE.studentNo, DEMO_PASSWORD, PHONE),
    signIn(browser, 'employer', RECRUITER, DEMO_PASSWORD),
    signIn(browser, 'employer', OTHER_RECRUITER, DEMO_PASSWORD),
  ]);
});

test('the company finds the graduate and invites; the graduate declines, and the company reads why', async () => {
  await findInvitee(company.page, GRADUATE);
  await sendInvitation(company.page);
  await student.page.goto('/student/agreements');
  await expect(invitationOf(student.page)).toContainText('转正后 9000 元/月');
  await expectSound(student.page);
  await take(student.page, '拒绝', NO);
  await expect(invitationOf(student.page)).toHaveCount(0);
  await expect(company.page.getByText('毕业生拒绝了邀约。').first()).toBeVisible();
  await expect(company.page.getByText(`原因：${NO}`).first()).toBeVisible();
  await expectSound(company.page);
});

test('the company changes its second invitation before the graduate’s eyes, and takes it back', async () => {
  const { page } = company;
  const id = await invite(company.api, GRADUATE);
  await expect(invitationOf(student.page)).toContainText('转正后 9000 元/月');
  await page.goto(`/employer/agreements/${id}`);
  await page.getByRole('button', { name: '修改邀约' }).click();
  await fill(page, '转正后月薪', '9800');
  await expectSound(page);
  await page.getByRole('button', { name: '保存并重新发出' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认重新发出' }).click();
  await expect(invitationOf(student.page)).toContainText('转正后 9800 元/月');
  await take(page, '撤回邀约');
  await expect(page.getByText('邀约已撤回。').first()).toBeVisible();
  await expect(invitationOf(student.page)).toHaveCount(0);
});

test('nobody answers the third: the graduate is warned a day before, then it ends for both', async ({ browser }) => {
  const id = await invite(company.api, GRADUATE, 2);
  for (const { page } of [student, company]) await page.goto('about:blank');
  const reads = async (portal: Portal, account: string, path: string, words: string) => {
    const { context, page } = await signIn(browser, portal, account, DEMO_PASSWORD);
    await expect(async () => {
      await page.goto(`/${portal}${path}`);
      await expect(page.getByText(words).first()).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    await context.close();
  };
  await later(WARNED, () => reads('student', GRADUATE.studentNo, '/notices', '邀约即将过期'));
  await later(OVER, async () => {
    await reads('student', GRADUATE.studentNo, `/agreements/${id}`, '邀约超过期限没有答复');
    await reads('employer', RECRUITER, `/agreements/${id}`, '毕业生没有在期限内答复');
  });
});

test('the graduate thinks for three seconds and accepts the fourth; another company’s can only be read', async () => {
  const [id, otherId] = [await invite(company.api, GRADUATE), await invite(other.api, GRADUATE)];
  await other.page.goto(`/employer/agreements/${otherId}`);
  await company.page.goto(`/employer/agreements/${id}`);
  const { page, context, api } = student;
  await page.goto('/student/agreements');
  await expect(invitationOf(page, OTHER_COMPANY).getByRole('button', { name: /^应\s*约$/ })).toBeEnabled();
  await accept(page);
  await expect(page.getByText('待辅导员审核').first()).toBeVisible();
  await expect(invitationOf(page, OTHER_COMPANY)).toContainText('您已与其他单位签约，这份邀约只能查看。');
  await expect(invitationOf(page, OTHER_COMPANY).getByRole('button')).toHaveCount(0);
  await expectSound(page);
  await expect(company.page.getByText('等待辅导员审核。').first()).toBeVisible();
  await other.page.reload();
  await expect(other.page.getByText('邀约不能再被接受').first()).toBeVisible();
  const { version } = await api.get<{ version: number }>(`/api/my-agreements/${otherId}`);
  const late = await context.request.post(`/api/my-agreements/${otherId}/actions/accept`, {
    headers: { 'x-portal': 'student', 'sec-fetch-site': 'same-origin' },
    data: { version, confirmed: true },
  });
  expect(await late.json()).toMatchObject({ status: 409, code: 'NOT_NOW' });
});

test('it goes the way of every agreement: the counsellor reviews it', async ({ browser }) => {
  const counsellor = await signIn(browser, 'teacher', COUNSELLOR, DEMO_PASSWORD);
  await openAgreement(counsellor.page, GRADUATE.studentNo, 'COUNSELLOR_REVIEW');
  await approve(counsellor.page);
  await expect(student.page.getByText('待学院审核').first()).toBeVisible();
  await expect(company.page.getByText('等待学院审核。').first()).toBeVisible();
});
