import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectFits } from './accessible.js';
import { choose, fill } from './origin-steps.js';
import { openPdf, textOf } from './printed.js';

/** What a party says when it wants to leave. */
export interface Reasons {
  readonly reason: string;
  readonly explanation: string;
}

/** Opens a request on the page of a signed agreement, past what follows from it. */
export async function beginTermination(page: Page, portal: 'student' | 'employer', agreementId: string): Promise<void> {
  await page.goto(`/${portal}/agreements/${agreementId}`);
  await page.getByRole('button', { name: '申请解约' }).click();
  await expect(page.getByText('批准后协议编号作废')).toBeVisible();
  await expectFits(page);
  await page.getByRole('button', { name: '我已了解，填写解约申请' }).click();
  await expect(page.getByRole('button', { name: '提交申请' })).toBeVisible();
  await expectFits(page);
}

/** Says why; the penalty is waived. */
export async function fillReasons(page: Page, { reason, explanation }: Reasons): Promise<void> {
  await choose(page, '解约原因', reason);
  await fill(page, '情况说明', explanation);
  await radio(page, '是否已与对方协商', '是');
  await radio(page, '是否需要支付违约金', '否');
  await expect(page.getByText(/已自动保存/)).toBeVisible();
}

/** Makes the letter, reads it, and uploads it as if it had been signed and sealed. */
export async function uploadLetter(page: Page, mustSay: readonly string[]): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /下载解约函/ }).click(),
  ]);
  const file = await download.path();
  const letter = await openPdf(await readFile(file));
  const text = await textOf(letter);
  for (const words of mustSay) expect(text).toContain(words);
  const paper = page.getByRole('group', { name: '解约函' });
  await paper
    .locator('input[type=file]')
    .setInputFiles({ name: '解约函.pdf', mimeType: 'application/pdf', buffer: await readFile(file) });
  await expect(paper.getByRole('link', { name: '解约函.pdf' })).toBeVisible();
}

/** Submits with the tick that it is meant. */
export async function submitTermination(page: Page, next: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: '提交申请' }).click();
  const dialog = page.getByRole('dialog', { name: '提交解约申请' });
  await expect(dialog).toContainText(next);
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: '确认提交' }).click();
  await expect(dialog).toBeHidden();
}

/** Opens a graduate's request in the queue of the staff. */
export async function openTermination(page: Page, studentNo: string): Promise<void> {
  await page.goto(`/teacher/terminations?keyword=${studentNo}`);
  await page.locator('tbody').getByRole('link').first().click();
  await expect(page).toHaveURL(/terminations\/[0-9a-f-]{36}/);
  await expect(page.getByRole('button', { name: /^通\s*过/ })).toBeVisible();
  await expectFits(page);
}

const radio = (page: Page, group: string, option: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
