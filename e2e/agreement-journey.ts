import path from 'node:path';
import { expect, test, type APIRequestContext, type Browser } from '@playwright/test';
import { expectFits } from './accessible.js';
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
import { uploadStamped } from './employer-steps.js';
import { CENTRE, COLLEGE, COUNSELLOR, DEMO_PASSWORD, RECRUITER, signIn, type Person } from './people.js';
import { catchPrints, expectLikeReference, openPdf, printed, textOf } from './printed.js';
import { pdfsig } from './pdfsig.js';
import { expectSheet, type Sheet } from './sheet.js';

const STAMPED = path.join(import.meta.dirname, 'reference', 'agreement-1.png');
/** Why the counsellor returns it. */
export const RETURN_REASON = '报到日期请与单位再次核对。';

/** Whose agreement it is. */
export interface Graduate {
  readonly studentNo: string;
  readonly name: string;
}

/** The five people of an agreement, each at a browser of their own. */
export interface Cast {
  readonly graduate: Graduate;
  readonly student: Person;
  readonly employer: Person;
  readonly counsellor: Person;
  readonly college: Person;
  readonly centre: Person;
  /** Of the agreement, once it is begun. */
  id: string;
  agreementNo: string;
}

/** Everybody signs in; student and company in windows of the given size. */
export async function gather(
  browser: Browser,
  graduate: Graduate,
  window?: { width: number; height: number },
): Promise<Cast> {
  const [student, employer, counsellor, college, centre] = await Promise.all([
    signIn(browser, 'student', graduate.studentNo, DEMO_PASSWORD, window),
    signIn(browser, 'employer', RECRUITER, DEMO_PASSWORD, window),
    signIn(browser, 'teacher', COUNSELLOR, DEMO_PASSWORD),
    signIn(browser, 'teacher', COLLEGE, DEMO_PASSWORD),
    signIn(browser, 'teacher', CENTRE, DEMO_PASSWORD),
  ]);
  for (const { context } of [student, employer, counsellor]) await catchPrints(context);
  return { graduate, student, employer, counsellor, college, centre, id: '', agreementNo: '' };
}

/** A1, A2: the student picks the company, is held up by its registered address, changes it and submits. */
export async function write(cast: Cast): Promise<void> {
  const { page } = cast.student;
  await begin(page);
  cast.id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expectFits(page);
  await fillTerms(page);
  await page.getByRole('button', { name: '预览并提交' }).click();
  await expect(page.getByText('请改为实际工作地点，或勾选“已核实”').first()).toBeVisible();
  await fillWorkplace(page);
  await submitAgreement(page);
  await expect(page.getByRole('button', { name: '预览并提交' })).toHaveCount(0);
  await expectFits(page);
}

/** A3: the counsellor returns it with a reason, and the student mends it. */
export async function returnAndMend({ student, counsellor, graduate }: Cast): Promise<void> {
  await openAgreement(counsellor.page, graduate.studentNo);
  await expectFits(counsellor.page);
  await counsellor.page.getByRole('textbox', { name: '审核意见' }).fill(RETURN_REASON);
  await counsellor.page.getByRole('button', { name: /^退\s*回/ }).click();
  await expect(student.page.getByText(RETURN_REASON).first()).toBeVisible();
  await submitAgreement(student.page);
}

/** A3: counsellor and college approve. */
export async function review({ student, counsellor, college, id }: Cast): Promise<void> {
  for (const { page } of [counsellor, college]) {
    await page.goto(`/teacher/agreements/${id}`);
    await approve(page);
  }
  await expect(student.page.getByText('盖章中').first()).toBeVisible();
}

/** A4 at a computer: the student signs on a phone by a one-time code, and the computer follows. */
export async function signByCode({ student: { page, api }, id }: Cast, browser: Browser): Promise<void> {
  await page.goto(`/student/agreements/${id}/sign`);
  await page.getByRole('checkbox', { name: /我已阅读并核对/ }).check();
  await page.getByRole('button', { name: '去签名' }).click();
  await page.getByRole('button', { name: '生成二维码' }).click();
  await expect(page.getByRole('img', { name: '手机签名页的二维码' })).toBeVisible();
  const { url } = await api.post<{ url: string }>(`/api/my-agreements/${id}/signing-link`);
  const phone = await browser.newContext({ viewport: { width: 740, height: 360 }, hasTouch: true });
  const pad = await phone.newPage();
  await pad.goto(url);
  await pad.getByRole('textbox', { name: /登录密码/ }).fill(DEMO_PASSWORD);
  await pad.getByRole('button', { name: '查看协议' }).click();
  await sign(pad, DEMO_PASSWORD);
  await expect(pad.getByText('签名成功')).toBeVisible();
  await expect(page.getByText('签名完成').first()).toBeVisible();
  await pad.goto(url);
  await expect(pad.getByText('这个签名链接不能用了')).toBeVisible();
  await phone.close();
}

/** A4 on a phone: the student signs on the very screen. */
export async function signHere({ student: { page } }: Cast): Promise<void> {
  await page.getByRole('button', { name: '手写签名' }).click();
  await expectFits(page);
  await sign(page, DEMO_PASSWORD);
  await expect(page.getByText('签名完成').first()).toBeVisible();
  await expectFits(page);
}

/** A5, A6: two of the five print it, each on its page: two sheets with everybody's names and the look of the reference. */
export async function print(cast: Cast, another: Person): Promise<void> {
  const { student, graduate, id } = cast;
  await student.page.goto(`/student/agreements/${id}`);
  const { agreementNo } = await student.api.get<{ agreementNo: string }>(`/api/my-agreements/${id}`);
  cast.agreementNo = agreementNo;
  for (const { page } of [student, another]) {
    const button = page.getByRole('button', { name: /^(打\s*印|打印协议书)$/ }).first();
    const paper = await openPdf(await printed(page, () => button.click()));
    await expectSheet(paper, 1, await student.api.get<Sheet>(`/api/my-agreements/${id}/sheet`));
    expect(paper.numPages).toBe(2);
    const text = await textOf(paper);
    for (const words of [graduate.name, COMPANY, '启程大学', '软件工程师']) expect(text).toContain(words);
    for (const number of [1, 2]) await expectLikeReference(paper, number, 'agreement');
  }
  const { printCount } = await student.api.get<{ printCount: number }>(`/api/my-agreements/${id}`);
  expect(printCount).toBe(2);
}

/** The company sends the college a picture of its stamped paper. */
export async function sendStamped({ employer: { page }, id }: Cast): Promise<void> {
  await page.goto(`/employer/agreements/${id}`);
  await uploadStamped(page, STAMPED);
  await expectFits(page);
}

/** A7–A9: the college checks, marks the company's seal from the list, then its own; the company sees it. */
export async function markByCollege({ college: { page }, employer, graduate, id }: Cast): Promise<void> {
  await page.goto(`/teacher/agreements?state=SEALING&keyword=${graduate.studentNo}`);
  await expectFits(page);
  await page.getByRole('button', { name: /更多操作/ }).click();
  await expect(page.getByRole('menuitem', { name: /标记学院盖章（/ })).toBeVisible();
  await page.getByRole('menuitem', { name: '标记单位盖章', exact: true }).click();
  await page.getByRole('button', { name: '确定标记' }).click();
  await expect(page.getByText('标记单位盖章：已完成')).toBeVisible();
  await expect(employer.page.getByText('等待学院核对纸质协议并盖章。')).toBeVisible();
  await page.locator(`tbody a[href*="${id}"]`).first().click();
  await expect(page.getByRole('link', { name: path.basename(STAMPED) })).toBeVisible();
  await page.getByRole('button', { name: /^盖\s*章/ }).click();
  await page.getByRole('radio', { name: '标记学院盖章' }).check();
  await page.getByRole('button', { name: '确定标记' }).click();
  await expect(page.getByText('标记学院盖章：已完成')).toBeVisible();
}

/** A10: the centre marks the school's seal: signed, for everybody. */
export async function markByCentre({ centre, student, employer, graduate, agreementNo }: Cast): Promise<void> {
  await openAgreement(centre.page, graduate.studentNo, 'SEALING');
  await expectFits(centre.page);
  await centre.page.getByRole('button', { name: /^盖\s*章/ }).click();
  await centre.page.getByRole('button', { name: '确定标记' }).click();
  for (const { page } of [student, employer]) {
    await expect(page.getByText('已签协议书').first()).toBeVisible();
    await expectFits(page);
  }
  const { current } = await student.api.get<{ current: { categoryCode: string; agreementNo: string } }>(
    '/api/destination',
  );
  expect(current).toMatchObject({ categoryCode: '10', agreementNo });
}

/** Everybody can check it, and the evidence file tells the whole way. */
export async function prove(cast: Cast, request: APIRequestContext, told: readonly string[]): Promise<void> {
  const { student, graduate, id, agreementNo } = cast;
  await expect(async () => {
    const { evidenceReady } = await student.api.get<{ evidenceReady: boolean }>(`/api/my-agreements/${id}`);
    expect(evidenceReady).toBe(true);
  }).toPass({ timeout: 30_000 });
  const reply = await student.context.request.get(`/api/my-agreements/${id}/evidence.pdf?portal=student`);
  const evidence = await reply.body();
  const said = await pdfsig(evidence);
  if (said === null) test.info().annotations.push({ type: 'not asked', description: 'pdfsig is not on this machine' });
  else expect(said).toContain('Signature is Valid');
  const text = await textOf(await openPdf(evidence));
  for (const words of [agreementNo, graduate.name, COMPANY, ...told]) expect(text).toContain(words);
  const { content, contentHash } = await student.api.get<{ content: object; contentHash: string }>(
    `/api/my-agreements/${id}/sheet`,
  );
  expect(JSON.stringify(content)).toContain(COMPANY);
  const check = async (digest: string) =>
    (await (await request.get(`/api/verify/${agreementNo}?d=${digest}`)).json()) as { verdict: string };
  expect(await check(contentHash.slice(0, 16))).toMatchObject({ verdict: 'VALID' });
  expect(await check('0'.repeat(16))).toMatchObject({ verdict: 'UNKNOWN' });
  await student.page.goto(`/verify/${agreementNo}?d=${contentHash.slice(0, 16)}`);
  await expect(student.page.getByText(`${[...graduate.name][0]}*`).first()).toBeVisible();
  await expectFits(student.page);
}
