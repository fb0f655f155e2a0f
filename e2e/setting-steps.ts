import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';

/** Turns one of the choices about agreements on or off on the centre's page. */
export async function switchSetting(page: Page, label: string, on: boolean): Promise<void> {
  await page.goto('/teacher/settings?tab=agreement');
  const choice = page.getByRole('switch', { name: label });
  await expectAccessible(page);
  await choice.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^保\s*存$/ })
    .click();
  await expect(choice).toBeChecked({ checked: on });
}
