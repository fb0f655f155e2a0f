import { expect, type Page } from '@playwright/test';
import { expectFits } from './accessible.js';
import { COMPANY, fillTerms, WORKPLACE } from './agreement-steps.js';
import type { PortalApi } from './people.js';

/** Whom a company invites. */
export interface Invitee {
  readonly studentNo: string;
  readonly name: string;
}

/** Terms that lack nothing, as a company's page would send them. */
const TERMS = {
  jobTitle: '软件工程师',
  jobCategory: '13',
  workRegion: '330106',
  workAddress: WORKPLACE,
  salary: '9000',
  reportFrom: '2027-07-15',
  acceptArchive: 'false',
  acceptHukou: 'false',
};

/** Looks the graduate up and shows that the name alone does not do. */
export async function findInvitee(page: Page, { studentNo, name }: Invitee): Promise<void> {
  await page.goto('/employer/invitations/new');
  await page.getByLabel('学号、身份证号或协议书编号').fill(studentNo);
  await page.getByLabel('姓名').fill('查无此人');
  await page.getByRole('button', { name: '查找毕业生' }).click();
  await expect(page.getByText(/没有找到这名毕业生/).first()).toBeVisible();
  await expectFits(page);
  await page.getByLabel('姓名').fill(name);
  await page.getByRole('button', { name: '查找毕业生' }).click();
  await expect(page.getByRole('region', { name: '邀约对象' })).toContainText(name);
}

/** Fills in the terms, looks at them once more and sends; returns the invitation's id. */
export async function sendInvitation(page: Page): Promise<string> {
  await fillTerms(page);
  await expectFits(page);
  await page.getByRole('button', { name: '发出邀约' }).click();
  const dialog = page.getByRole('dialog', { name: '发出邀约前请核对' });
  await expect(dialog).toContainText('软件工程师');
  await dialog.getByRole('button', { name: '确认发出' }).click();
  await expect(page).toHaveURL(/agreements\/[0-9a-f-]{36}/);
  await expect(page.getByText('待应约').first()).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** The same without the page, for what a journey only needs prepared. */
export async function invite(api: PortalApi, { studentNo, name }: Invitee, days = 5): Promise<string> {
  const invitation = { studentKey: studentNo, name, values: TERMS, days };
  return (await api.post<{ id: string }>('/api/invitations', invitation)).id;
}

/** The card of a company's invitation on the student's page. */
export const invitationOf = (page: Page, company = COMPANY) => page.getByRole('article', { name: company });

/** Accepts: the warning, the tick, three seconds to think, the word. */
export async function accept(page: Page): Promise<void> {
  await invitationOf(page)
    .getByRole('button', { name: /^应\s*约$/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^应约/ });
  await expect(dialog.getByText('应约后将占用签约名额')).toBeVisible();
  await expect(dialog.getByRole('button', { name: '确认应约' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: /确定与这家单位签约/ }).check();
  await expect(dialog.getByRole('button', { name: /请再想一想（\d 秒）/ })).toBeDisabled();
  await expectFits(page);
  await dialog.getByRole('button', { name: '确认应约' }).click();
  await expect(dialog).toBeHidden();
}
