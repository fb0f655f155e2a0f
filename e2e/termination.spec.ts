import { expect, test } from '@playwright/test';
import { expectSound } from './accessible.js';
import { approve, COMPANY, take } from './agreement-steps.js';
import { CENTRE, DEMO_PASSWORD, PHONE, RECRUITER, signIn, type Person } from './people.js';
import { signedAgreement, type School } from './signed-agreement.js';
import {
  beginTermination,
  fillReasons,
  openTermination,
  submitTermination,
  uploadLetter,
} from './termination-steps.js';

const STUDENT = '2023000086';
const OTHER_STUDENT = '2023000106';
const COUNSELLOR = '13800000004';
const COLLEGE = '13800000005';
const REASONS = {
  reason: '个人违约-继续深造',
  explanation: '已被本校录取为硕士研究生，决定继续深造，已与单位面谈说明。',
};
const COMPANY_REASONS = {
  reason: '单位解约-单位注销、破产或取消岗位',
  explanation: '因业务调整，原定招聘的岗位已经取消，无法继续履行协议，已与学生说明。',
};
const REFUSAL = '岗位已经为该同学预留，希望继续履行协议。';
const RETURNED = '请写明与单位面谈的日期。';

interface Cast {
  student: Person;
  employer: Person;
  counsellor: Person;
  college: Person;
  centre: Person;
  school: School;
  agreementId: string;
  agreementNo: string;
  digest: string;
}
const cast = {} as Cast;

test.describe.configure({ mode: 'serial' });

test('five people sign in; the graduate has a signed agreement', async ({ browser }) => {
  cast.student = await signIn(browser, 'student', STUDENT, DEMO_PASSWORD);
  cast.employer = await signIn(browser, 'employer', RECRUITER, DEMO_PASSWORD);
  cast.counsellor = await signIn(browser, 'teacher', COUNSELLOR, DEMO_PASSWORD);
  cast.college = await signIn(browser, 'teacher', COLLEGE, DEMO_PASSWORD);
  cast.centre = await signIn(browser, 'teacher', CENTRE, DEMO_PASSWORD);
  const { counsellor, college, centre } = cast;
  cast.school = { counsellor: counsellor.api, college: college.api, centre: centre.api };
  await college.api.post('/api/auth/role', { role: 'COLLEGE_ADMIN' });
  const { id, state, agreementNo, contentHash } = await signedAgreement(cast.student.api, cast.school);
  expect(state).toBe('SIGNED');
  Object.assign(cast, { agreementId: id, agreementNo, digest: contentHash?.slice(0, 16) });
});

test('the graduate says why, makes the letter, uploads it and submits', async () => {
  const { page } = cast.student;
  await beginTermination(page, 'student', cast.agreementId);
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByText(/还有 \d+ 处需要填写或修改/)).toBeVisible();
  await fillReasons(page, REASONS);
  await uploadLetter(page, [cast.agreementNo, COMPANY, REASONS.reason, '单位盖章']);
  await submitTermination(page, '先由用人单位在线答复');
  await expect(page.getByText('等待用人单位在线答复').first()).toBeVisible();
  await expect(page.getByText(/答复期到/)).toBeVisible();
  await expect(page.getByRole('button', { name: '提请学校审核' })).toBeDisabled();
  await expectSound(page);
});

test('the company finds the request, refuses with a reason, and the graduate reads it', async () => {
  const { employer, student } = cast;
  await employer.page.goto('/employer/terminations');
  await expectSound(employer.page);
  await employer.page.getByRole('row').filter({ hasText: cast.agreementNo }).getByRole('link').first().click();
  await expect(employer.page.getByText('毕业生申请解除协议，请您答复')).toBeVisible();
  await expectSound(employer.page);
  await take(employer.page, '不同意', REFUSAL);
  await expect(employer.page.getByText(REFUSAL).first()).toBeVisible();
  await expect(student.page.getByText(REFUSAL).first()).toBeVisible();
  await expectSound(student.page);
});

test('the graduate goes on to the school with the letter; the counsellor returns it, it is mended', async () => {
  const { counsellor, student } = cast;
  await submitTermination(student.page, '提交后内容锁定，由辅导员审核');
  await expect(student.page.getByText('等待辅导员审核').first()).toBeVisible();
  await openTermination(counsellor.page, STUDENT);
  for (const words of [REASONS.explanation, REFUSAL, '解约函.pdf'])
    await expect(counsellor.page.getByText(words).first()).toBeVisible();
  await counsellor.page.getByRole('textbox', { name: '审核意见' }).fill(RETURNED);
  await counsellor.page.getByRole('button', { name: /^退\s*回/ }).click();
  await expect(student.page.getByText(RETURNED).first()).toBeVisible();
  await fillReasons(student.page, {
    ...REASONS,
    explanation: `${REASONS.explanation}面谈日期为 2026 年 11 月 20 日。`,
  });
  await submitTermination(student.page, '提交后内容锁定，由辅导员审核');
});

test('counsellor, college and centre approve one after the other', async () => {
  for (const { page } of [cast.counsellor, cast.college, cast.centre]) {
    await openTermination(page, STUDENT);
    await approve(page);
  }
  await expect(cast.student.page.getByText('协议已解除').first()).toBeVisible();
  await expectSound(cast.student.page);
});

test('the number is void for everybody, and the graduate seeks again', async () => {
  const { page, api } = cast.student;
  await page.goto(`/verify/${cast.agreementNo}?d=${cast.digest}`);
  await expect(page.getByRole('heading', { name: '协议已经解约' })).toBeVisible();
  await expectSound(page);
  const { current, earlier } = await api.get<{
    current: { categoryCode: string };
    earlier: { agreementNo: string; state: string }[];
  }>('/api/destination');
  expect(current.categoryCode).toBe('70');
  expect(earlier).toContainEqual(expect.objectContaining({ agreementNo: cast.agreementNo, state: 'SUPERSEDED' }));
  await page.goto('/student/agreements');
  await expect(page.getByRole('button', { name: '发起签约' })).toBeEnabled();
  await page.getByText('已结束的协议和邀约').click();
  await expect(page.getByText('已解约').first()).toBeVisible();
  await expectSound(page);
});

test('the graduate signs again, under another number', async () => {
  const { student, school } = cast;
  const again = await signedAgreement(student.api, school);
  expect(again).toMatchObject({ state: 'SIGNED', previousAgreementId: cast.agreementId });
  expect(again.agreementNo).not.toBe(cast.agreementNo);
  await student.page.goto(`/student/agreements/${again.id}`);
  await expect(student.page.getByText(again.agreementNo ?? '').first()).toBeVisible();
  const { current } = await student.api.get<{ current: object }>('/api/destination');
  expect(current).toMatchObject({ categoryCode: '10', agreementNo: again.agreementNo });
});

test('the counsellor finds it among the breaches', async () => {
  const { page } = cast.counsellor;
  await page.goto(`/teacher/terminations?breach=true&state=APPROVED`);
  await expect(page.getByRole('row').filter({ hasText: STUDENT })).toContainText('已解约');
  await expectSound(page);
});

test('on phones: a company asks, the graduate agrees, the school ends the agreement', async ({ browser }) => {
  const student = await signIn(browser, 'student', OTHER_STUDENT, DEMO_PASSWORD, PHONE);
  const employer = await signIn(browser, 'employer', RECRUITER, DEMO_PASSWORD, PHONE);
  const { id, agreementNo, contentHash } = await signedAgreement(student.api, cast.school);
  await beginTermination(employer.page, 'employer', id);
  await fillReasons(employer.page, COMPANY_REASONS);
  await submitTermination(employer.page, '先由毕业生在线答复');
  await expect(employer.page.getByText('等待毕业生在线答复').first()).toBeVisible();
  await student.page.goto(`/student/agreements/${id}`);
  await student.page.getByRole('button', { name: '查看解约申请' }).click();
  await expect(student.page.getByText(COMPANY_REASONS.explanation)).toBeVisible();
  await expectSound(student.page);
  await take(student.page, '同意解约');
  await expect(student.page.getByText('等待辅导员审核').first()).toBeVisible();
  for (const { page } of [student, employer]) await expectSound(page);
  const terminationId = new URL(student.page.url()).pathname.split('/').at(-1) ?? '';
  for (const reviewer of [cast.counsellor, cast.college, cast.centre]) await approveAll(reviewer, terminationId);
  await expect(student.page.getByText('协议已解除').first()).toBeVisible();
  const verdict = await student.api.get<{ verdict: string }>(
    `/api/verify/${agreementNo}?d=${contentHash?.slice(0, 16)}`,
  );
  expect(verdict).toMatchObject({ verdict: 'TERMINATED' });
});

/** Approves as one of a batch, as the queue's page does. */
async function approveAll({ api }: Person, id: string): Promise<void> {
  const { version } = await api.get<{ version: number }>(`/api/terminations/${id}`);
  const [result] = await api.post<{ done: boolean }[]>('/api/terminations/batch', {
    action: 'approve',
    items: [{ id, version }],
  });
  expect(result).toMatchObject({ done: true });
}
