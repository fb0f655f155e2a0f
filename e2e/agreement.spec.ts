import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import {
  approve,
  begin,
  COMPANY,
  fillTerms,
  fillWorkplace,
  openAgreement,
  sign,
  submitAgreement,
} from './agreement-steps.js';
import { CENTRE, COLLEGE, COUNSELLOR, DEMO_PASSWORD, RECRUITER, signIn, type Person } from './people.js';
import { catchPrints, expectLikeReference, openPdf, printed, textOf } from './printed.js';

const STUDENT = { studentNo: '2023000006', name: '林浩然' };
const RETURN_REASON = '报到日期请与单位再次核对。';

interface Cast {
  student: Person;
  employer: Person;
  counsellor: Person;
  college: Person;
  centre: Person;
  id: string;
  agreementNo: string;
}
const cast = {} as Cast;

test.describe.configure({ mode: 'serial' });

test('five people sign in at browsers of their own', async ({ browser }) => {
  cast.student = await signIn(browser, 'student', STUDENT.studentNo, DEMO_PASSWORD);
  cast.employer = await signIn(browser, 'employer', RECRUITER, DEMO_PASSWORD);
  cast.counsellor = await signIn(browser, 'teacher', COUNSELLOR, DEMO_PASSWORD);
  cast.college = await signIn(browser, 'teacher', COLLEGE, DEMO_PASSWORD);
  cast.centre = await signIn(browser, 'teacher', CENTRE, DEMO_PASSWORD);
  for (const { context } of [cast.student, cast.counsellor]) await catchPrints(context);
});

test('A1, A2: the student picks the company, is held up by its registered address, changes it and submits', async () => {
  const { page } = cast.student;
  await begin(page);
  cast.id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expectAccessible(page);
  await fillTerms(page);
  await page.getByRole('button', { name: '预览并提交' }).click();
  await expect(page.getByText('请改为实际工作地点，或勾选“已核实”').first()).toBeVisible();
  await fillWorkplace(page);
  await submitAgreement(page);
  await expect(page.getByText('待辅导员审核').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '预览并提交' })).toHaveCount(0);
});

test('A3: the counsellor returns it with a reason, the student mends it, counsellor and college approve', async () => {
  const { student, counsellor, college } = cast;
  await openAgreement(counsellor.page, STUDENT.studentNo);
  await expectAccessible(counsellor.page);
  await counsellor.page.getByRole('textbox', { name: '审核意见' }).fill(RETURN_REASON);
  await counsellor.page.getByRole('button', { name: /^退\s*回/ }).click();
  await expect(student.page.getByText(RETURN_REASON).first()).toBeVisible();
  await submitAgreement(student.page);
  await openAgreement(counsellor.page, STUDENT.studentNo);
  await approve(counsellor.page);
  await openAgreement(college.page, STUDENT.studentNo);
  await approve(college.page);
  await expect(student.page.getByText('盖章中').first()).toBeVisible();
});

test('A4: the student signs on a phone by a one-time code, and the computer follows', async ({ browser }) => {
  const { page, api } = cast.student;
  await page.goto(`/student/agreements/${cast.id}/sign`);
  await page.getByRole('checkbox', { name: /我已阅读并核对/ }).check();
  await page.getByRole('button', { name: '去签名' }).click();
  await page.getByRole('button', { name: '生成二维码' }).click();
  await expect(page.getByRole('img', { name: '手机签名页的二维码' })).toBeVisible();
  const { url } = await api.post<{ url: string }>(`/api/my-agreements/${cast.id}/signing-link`);
  const phone = await browser.newContext({ viewport: { width: 740, height: 360 }, hasTouch: true });
  const pad = await phone.newPage();
  await pad.goto(url);
  await sign(pad, DEMO_PASSWORD);
  await expect(pad.getByText('签名成功')).toBeVisible();
  await expect(page.getByText('签名完成').first()).toBeVisible();
  await pad.goto(url);
  await expect(pad.getByText('这个签名链接不能用了')).toBeVisible();
  await phone.close();
});

test('A5, A6: student and counsellor print it: two pages, everybody’s names, the look of the reference', async () => {
  const { student, counsellor } = cast;
  await student.page.goto(`/student/agreements/${cast.id}`);
  const own = await openPdf(
    await printed(student.page, () => student.page.getByRole('button', { name: '打印协议书' }).first().click()),
  );
  expect(own.numPages).toBe(2);
  const text = await textOf(own);
  for (const words of [STUDENT.name, COMPANY, '启程大学', '软件工程师']) expect(text).toContain(words);
  for (const page of [1, 2]) await expectLikeReference(own, page, 'agreement');
  const { agreementNo } = await student.api.get<{ agreementNo: string }>(`/api/my-agreements/${cast.id}`);
  cast.agreementNo = agreementNo;
  expect(text.split(agreementNo).length - 1).toBeGreaterThanOrEqual(2);
  await openAgreement(counsellor.page, STUDENT.studentNo, 'SEALING');
  const theirs = await openPdf(
    await printed(counsellor.page, () =>
      counsellor.page
        .getByRole('button', { name: /^打\s*印/ })
        .first()
        .click(),
    ),
  );
  expect(theirs.numPages).toBe(2);
  const { printCount } = await student.api.get<{ printCount: number }>(`/api/my-agreements/${cast.id}`);
  expect(printCount).toBe(2);
});

test('A7–A9: the college checks, marks the company’s seal from the list, then its own', async () => {
  const { page } = cast.college;
  await page.goto(`/teacher/agreements?state=SEALING&keyword=${STUDENT.studentNo}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: /更多操作/ }).click();
  await expect(page.getByRole('menuitem', { name: /标记学院盖章（/ })).toBeVisible();
  await page.getByRole('menuitem', { name: '标记单位盖章', exact: true }).click();
  await expect(page.getByText('标记单位盖章：已完成')).toBeVisible();
  await openAgreement(page, STUDENT.studentNo, 'SEALING');
  await page.getByRole('button', { name: /^盖\s*章/ }).click();
  await page.getByRole('radio', { name: '标记学院盖章' }).check();
  await page.getByRole('button', { name: '确定标记' }).click();
  await expect(page.getByText('标记学院盖章：已完成')).toBeVisible();
});

test('A10: the centre marks the school’s seal: signed, for everybody', async () => {
  const { centre, student, employer } = cast;
  await openAgreement(centre.page, STUDENT.studentNo, 'SEALING');
  await expectAccessible(centre.page);
  await centre.page.getByRole('button', { name: /^盖\s*章/ }).click();
  await centre.page.getByRole('button', { name: '确定标记' }).click();
  await expect(student.page.getByText('已签协议书').first()).toBeVisible();
  const { items } = await employer.api.get<{ items: { id: string; state: string }[] }>('/api/agreements');
  expect(items.find(({ id }) => id === cast.id)?.state).toBe('SIGNED');
  const { current } = await student.api.get<{ current: { categoryCode: string; agreementNo: string } }>(
    '/api/destination',
  );
  expect(current).toMatchObject({ categoryCode: '10', agreementNo: cast.agreementNo });
});

test('everybody can check it, and the evidence file tells the whole way', async ({ request }) => {
  const { student } = cast;
  await expect(async () => {
    const { evidenceReady } = await student.api.get<{ evidenceReady: boolean }>(`/api/my-agreements/${cast.id}`);
    expect(evidenceReady).toBe(true);
  }).toPass({ timeout: 30_000 });
  const reply = await student.context.request.get(`/api/my-agreements/${cast.id}/evidence.pdf?portal=student`);
  const evidence = await openPdf(await reply.body());
  const text = await textOf(evidence);
  for (const words of [cast.agreementNo, STUDENT.name, COMPANY, RETURN_REASON]) expect(text).toContain(words);
  const { content, contentHash } = await student.api.get<{ content: object; contentHash: string }>(
    `/api/my-agreements/${cast.id}/sheet`,
  );
  expect(JSON.stringify(content)).toContain(COMPANY);
  const check = async (digest: string) =>
    (await (await request.get(`/api/verify/${cast.agreementNo}?d=${digest}`)).json()) as { verdict: string };
  expect(await check(contentHash.slice(0, 16))).toMatchObject({ verdict: 'VALID' });
  expect(await check('0'.repeat(16))).toMatchObject({ verdict: 'UNKNOWN' });
  const { page } = cast.student;
  await page.goto(`/verify/${cast.agreementNo}?d=${contentHash.slice(0, 16)}`);
  await expect(page.getByText('林*').first()).toBeVisible();
  await expectAccessible(page);
});
