import { expect, type Page } from '@playwright/test';
import { expectFits } from './accessible.js';
import { fill } from './origin-steps.js';

/** Goes from what waits for the company on its workbench to the agreement, which its list names too. */
export async function openWaiting(page: Page, id: string): Promise<void> {
  const link = page.locator(`a[href$="/agreements/${id}"]`).first();
  for (const path of ['/employer/agreements?state=EMPLOYER_CONFIRM', '/employer/']) {
    await page.goto(path);
    await link.waitFor();
    await expectFits(page);
  }
  await link.click();
  await expect(page.getByRole('button', { name: '确认协议' })).toBeVisible();
}

/** Writes another pay and confirms the agreement in the company's name. */
export async function confirmOtherPay(page: Page, pay: string): Promise<void> {
  await fill(page, '转正后月薪', pay);
  await expectFits(page);
  await page.getByRole('button', { name: '确认协议' }).click();
  const dialog = page.getByRole('dialog', { name: '确认协议' });
  await dialog.getByRole('checkbox', { name: /本单位已核对全部内容/ }).check();
  await expectFits(page);
  await dialog.getByRole('button', { name: '确认协议' }).click();
  await expect(page.getByText('待学生确认').first()).toBeVisible();
}

/** Uploads a picture of the stamped paper on the open agreement. */
export async function uploadStamped(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('listitem').filter({ hasText: '.png' }).first()).toBeVisible();
}
