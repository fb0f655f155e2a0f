import { expect, test } from '@playwright/test';
import { expectSound } from './accessible.js';
import { sign, submitAgreement, take } from './agreement-steps.js';
import { CENTRE, COLLEGE, COUNSELLOR, DEMO_PASSWORD, PortalApi, signIn, type Person } from './people.js';
import { catchPrints, openPdf, pagesOf, printed } from './printed.js';
import { expectSheet, type Sheet } from './sheet.js';
import { approveAgreement, signedOnScreen } from './signed-agreement.js';

/** Graduates of the demo's first college; the origin data of the last two wait for its approval. */
const GRADUATES = ['2023000066', '2023000056', '2023000076'] as const;
const UNDO_REASON = '盖章的不是合同专用章，请单位重盖';
const SEND_BACK_REASON = '纸质协议的报到日期与系统不一致';

interface Cast {
  readonly student: Person;
  readonly counsellor: Person;
  readonly college: Person;
  readonly centre: Person;
  /** Ids of the three agreements, the first graduate's first. */
  readonly ids: readonly string[];
  /** Where the QR code of the first paper leads. */
  firstPaper: string;
}
let cast: Cast;

test.describe.configure({ mode: 'serial' });

test('three graduates have signed on screen; their papers lie before the college', async ({ browser, playwright }) => {
  const [student, counsellor, college, centre] = [
    await signIn(browser, 'student', GRADUATES[0], DEMO_PASSWORD),
    await signIn(browser, 'teacher', COUNSELLOR, DEMO_PASSWORD),
    await signIn(browser, 'teacher', COLLEGE, DEMO_PASSWORD),
    await signIn(browser, 'teacher', CENTRE, DEMO_PASSWORD),
  ];
  for (const { context } of [student, counsellor]) await catchPrints(context);
  const school = { counsellor: counsellor.api, college: college.api, centre: centre.api };
  const ids: string[] = [];
  for (const account of GRADUATES) {
    const request = await playwright.request.newContext({ baseURL: new URL(student.page.url()).origin });
    const api = new PortalApi(request, 'student');
    await api.post('/api/auth/login', { portal: 'student', account, password: DEMO_PASSWORD });
    await approveOrigin(college.api, account);
    ids.push((await signedOnScreen(api, school)).id);
    await request.dispose();
  }
  cast = { student, counsellor, college, centre, ids, firstPaper: '' };
});

test('the counsellor prints the three in one job, each on leaves of its own', async () => {
  const { page, api } = cast.counsellor;
  await page.goto('/teacher/agreements?state=SEALING');
  await choose(cast.counsellor);
  const paper = await openPdf(
    await printed(page, () =>
      page
        .getByRole('button', { name: /批量打印/ })
        .last()
        .click(),
    ),
  );
  expect(paper.numPages).toBe(2 * GRADUATES.length);
  const sheets: Sheet[] = [];
  for (const id of cast.ids) sheets.push(await api.get<Sheet>(`/api/agreements/${id}/sheet`));
  const order = await orderOf(paper, sheets);
  for (const [index, sheet] of order.entries()) await expectSheet(paper, 1 + 2 * index, sheet);
  cast.firstPaper = sheets[0]?.verifyUrl ?? '';
});

test('the college marks the companies’ seals on all three at once', async () => {
  const { page, api } = cast.college;
  await page.goto('/teacher/agreements?state=SEALING');
  await choose(cast.college);
  await page.getByRole('button', { name: '批量标记单位盖章' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '批量标记单位盖章' }).click();
  await expect(page.getByText('3 条全部办理成功')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: '知道了' }).click();
  for (const id of cast.ids) {
    const { marks } = await api.get<{ marks: { kind: string }[] }>(`/api/agreements/${id}`);
    expect(marks.map(({ kind }) => kind)).toContain('EMPLOYER_SEALED');
  }
});

test('the college undoes a mark and sends the agreement back; both say why', async () => {
  const { page } = cast.college;
  await page.goto(`/teacher/agreements/${cast.ids[0]}`);
  await take(page, '撤销盖章标记', UNDO_REASON);
  await expect(page.getByText(UNDO_REASON).first()).toBeVisible();
  await take(page, '退回修改', SEND_BACK_REASON);
  await expectSound(page);
  await cast.student.page.goto(`/student/agreements/${cast.ids[0]}`);
  await expect(cast.student.page.getByText(SEND_BACK_REASON).first()).toBeVisible();
  await expectSound(cast.student.page);
});

test('the graduate mends it and signs again: the second version has a paper of its own, the first is void', async () => {
  const [id = ''] = cast.ids;
  const { page, api } = cast.student;
  await submitAgreement(page);
  await approveAgreement({ counsellor: cast.counsellor.api, college: cast.college.api }, id);
  await page.goto(`/student/agreements/${id}/sign`);
  await sign(page, DEMO_PASSWORD);
  await expect(page.getByText('签名完成').first()).toBeVisible();
  await page.goto(`/student/agreements/${id}`);
  const paper = await openPdf(
    await printed(page, () =>
      page
        .getByRole('button', { name: /^(打\s*印|打印协议书)$/ })
        .first()
        .click(),
    ),
  );
  const sheet = await api.get<Sheet>(`/api/my-agreements/${id}/sheet`);
  expect(sheet.content.revision).toBe(2);
  await expectSheet(paper, 1, sheet);
  const first = new URL(cast.firstPaper);
  await page.goto(first.pathname + first.search);
  await expect(page.getByRole('heading', { name: '协议书已经作废' })).toBeVisible();
});

/** The college approves the origin data where that is still to be done. */
async function approveOrigin(college: PortalApi, account: string): Promise<void> {
  const { items } = await college.get<{ items: { id: string }[] }>(
    `/api/origin-reviews?state=COLLEGE_REVIEW&keyword=${account}`,
  );
  for (const { id } of items) await college.act(`/api/origin-reviews/${id}`, 'approve');
}

/** Ticks the three agreements in the list. */
async function choose({ page }: Person): Promise<void> {
  for (const account of GRADUATES)
    await page.getByRole('row').filter({ hasText: account }).getByRole('checkbox').check();
}

/** The sheets as they lie in the print. */
async function orderOf(paper: Awaited<ReturnType<typeof openPdf>>, sheets: readonly Sheet[]): Promise<Sheet[]> {
  const pages = await pagesOf(paper);
  return sheets.toSorted((a, b) => at(pages, a) - at(pages, b));
}

const at = (pages: readonly string[], { content }: Sheet) =>
  pages.findIndex((text) => text.includes(content.agreementNo));
