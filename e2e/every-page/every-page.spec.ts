import { expect, test } from '@playwright/test';
import { draw } from '../agreement-steps.js';
import { gather, type Cast } from './cast.js';
import {
  apply,
  approvedAgreement,
  cancel,
  checkedImport,
  draftAgreement,
  invite,
  paperOf,
  register,
  seal,
  terminate,
} from './records.js';
import {
  UNCONFIRMED_SCREENS,
  centreScreens,
  companyScreens,
  counsellorScreens,
  graduateScreens,
  signedScreens,
} from './screens.js';
import { routesOf } from './routes.js';
import { Tour, type Records } from './tour.js';
import { Visitor } from './visitor.js';
import { DEMO_PASSWORD } from '../people.js';

const visitor = new Visitor();
const tour = new Tour(visitor);
let cast: Cast;
/** Ids of the records that the journey made. */
const made = { agreement: '', draft: '', invitation: '', termination: '', import: '', application: '' };

test.describe.configure({ mode: 'serial', timeout: 250_000 });

/** A part of the way; where it ends early, the rest is walked all the same, and the last test tells. */
const part = (name: string, walk: () => Promise<void>) =>
  test(name, () => walk().catch((error: Error) => void visitor.findings.push(`${name} ended: ${error.message}`)));

test('everybody arrives, and there is something to see on every page', async ({ browser }) => {
  cast = await gather(browser);
  made.agreement = await approvedAgreement(cast);
  made.draft = await draftAgreement(cast.invited.api, '云汐');
  made.invitation = await invite(cast);
  made.import = await checkedImport(cast);
  made.application = await register(cast.newcomer);
});

part('pages that anyone may open', async () => {
  const { page } = cast.stranger;
  for (const address of ['/', '/verify', '/verify/99999202730000011?d=0123456789abcdef'])
    await visitor.visit(page, address);
  await page
    .getByLabel('存证文件')
    .setInputFiles({ name: '存证.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.getByRole('button', { name: '核对文件' }).click();
  await visitor.lookAt(page, 'a file that was not issued');
  await visitor.visit(page, await paperOf(cast.student, made.agreement), 'an agreement that is not sealed yet');
  for (const portal of ['student', 'teacher', 'employer'] as const) await tour.open(page, portal);
  const { url } = await cast.student.api.post<{ url: string }>(`/api/my-agreements/${made.agreement}/signing-link`);
  await tour.one(page, 'student', '/sign/:token', { token: new URL(url).pathname.split('/').at(-1) ?? '' });
  await tour.one(cast.beginner.page, 'student', '/activate', {});
  await tour.one(cast.hired.page, 'teacher', '/activate', {});
});

part('a graduate signs', async () => {
  const { page } = cast.student;
  await tour.one(page, 'student', '/agreements/:id', { id: made.agreement });
  await tour.one(page, 'student', '/agreements/:id/sign', { id: made.agreement });
  await page.getByRole('checkbox', { name: /我已阅读并核对/ }).check();
  await page.getByRole('button', { name: '去签名' }).click();
  await draw(page);
  await visitor.lookAt(page, 'the pad');
  await page.getByRole('button', { name: '看看签在协议上的样子' }).click();
  await visitor.lookAt(page, 'the signature in its place');
  await page.getByRole('textbox', { name: '登录密码' }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '确认签名' }).click();
  await expect(page.getByText('签名完成').or(page.getByText('签名成功')).first()).toBeVisible();
  await visitor.lookAt(page, 'signed');
  await seal(cast, made.agreement);
  await visitor.visit(cast.stranger.page, await paperOf(cast.student, made.agreement), 'a valid agreement');
});

part('the pages of graduates', async () => {
  await tour.whole(cast.student, 'student', 'STUDENT', { '/agreements/:id': [made.agreement] });
  const { page } = cast.invited;
  for (const path of ['/', '/agreements', '/agreements/new']) await tour.one(page, 'student', path, {});
  await tour.one(cast.unconfirmed.page, 'student', '/origin', {});
  await visitor.open(cast.unconfirmed.page, UNCONFIRMED_SCREENS);
  for (const id of [made.draft, made.invitation]) await tour.one(page, 'student', '/agreements/:id', { id });
  await visitor.open(page, graduateScreens(made));
  await visitor.open(cast.student.page, signedScreens(made.agreement));
});

part('the pages of a company', async () => {
  await tour.one(cast.employer.page, 'employer', '/agreements/:id/terminate', { id: made.agreement });
  await tour.one(cast.student.page, 'student', '/agreements/:id/terminate', { id: made.agreement });
  made.termination = await terminate(cast, made.agreement);
  await tour.one(cast.student.page, 'student', '/terminations/:id', { id: made.termination });
  await cast.student.api.act(`/api/terminations/${made.termination}`, 'submit');
  await tour.whole(cast.employer, 'employer', 'EMPLOYER', {
    '/agreements/:id': [made.agreement, made.invitation],
    '/invitations/:id': [made.invitation],
    '/terminations/:id': [made.termination],
  });
  const newcomer = cast.newcomer.page;
  for (const path of ['/', '/company']) await tour.one(newcomer, 'employer', path, {});
  await apply(cast.newcomer, made.application);
  await visitor.visit(newcomer, '/employer/company', 'a company that waits');
  await visitor.open(cast.employer.page, companyScreens(made));
});

part('the pages of the staff', async () => {
  await cast.invited.api.act(`/api/my-agreements/${made.draft}`, 'submit', { confirmed: true });
  await cast.employer.api.act(`/api/terminations/${made.termination}`, 'agree');
  const { items } = await cast.counsellor.api.get<{ items: { id: string }[] }>(
    '/api/origin-reviews?state=COUNSELLOR_REVIEW',
  );
  const graduate = items.map(({ id }) => id).slice(0, 1);
  const corrections = await cast.centre.api.get<{ items: { id: string }[] }>('/api/origin-corrections');
  const records: Records = {
    '/origin-reviews/:id': graduate,
    '/agreements/:id': [made.agreement, made.draft],
    '/terminations/:id': [made.termination],
    '/graduates/:id': graduate,
  };
  const companies = await cast.centre.api.get<{ items: { id: string }[] }>('/api/employers');
  const company = companies.items.map(({ id }) => id).slice(0, 1);
  await tour.whole(cast.counsellor, 'teacher', 'COUNSELLOR', records);
  await tour.whole(cast.college, 'teacher', 'COLLEGE_ADMIN', records);
  await tour.whole(cast.centre, 'teacher', 'CENTRE_ADMIN', {
    ...records,
    '/graduates/:id/edit': graduate,
    '/origin-corrections/:id': corrections.items.map(({ id }) => id).slice(0, 1),
    '/employer-applications/:id': [made.application],
    '/imports/:id': [made.import],
    '/employers/:id': company,
    '/employers/:id/edit': company,
  });
  await visitor.open(cast.counsellor.page, counsellorScreens(graduate[0] ?? ''));
  await visitor.open(
    cast.centre.page,
    centreScreens({ ...made, graduate: graduate[0] ?? '', company: company[0] ?? '' }),
  );
  await tour.whole(cast.system, 'teacher', 'SYS_ADMIN', {});
  await cast.system.page.goto('/teacher/settings');
  await visitor.lookAt(cast.system.page, 'a page that is not allowed');
  await cast.system.page.goto('/teacher/nowhere');
  await visitor.lookAt(cast.system.page, 'a page that is not there');
});

part('what is left when the agreement has ended', async () => {
  for (const { api } of [cast.counsellor, cast.college, cast.centre])
    await api.act(`/api/terminations/${made.termination}`, 'approve');
  for (const path of ['/', '/agreements']) await tour.one(cast.student.page, 'student', path, {});
  await tour.one(cast.student.page, 'student', '/terminations/:id', { id: made.termination });
  await visitor.visit(cast.stranger.page, await paperOf(cast.student, made.agreement), 'a terminated agreement');
  await visitor.visit(cast.stranger.page, await cancel(cast, made.draft), 'an agreement whose number is void');
});

test('no page was forgotten, and nothing was found on any', async () => {
  for (const portal of ['student', 'teacher', 'employer'] as const) {
    const forgotten = (await routesOf(portal)).map(({ path }) => path).filter((path) => !tour.saw(portal, path));
    expect(forgotten, `pages of ${portal} that nobody visited`).toEqual([]);
  }
  expect(visitor.findings).toEqual([]);
});
