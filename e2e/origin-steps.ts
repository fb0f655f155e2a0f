import { expect, type Page } from '@playwright/test';
import { mailedCode } from './people.js';

/** What the graduate signs in with after activation. */
export const STUDENT_PASSWORD = 'Road-ahead-27';
const EMAIL = 'graduate@mail.example';

/** Confirms the mail address and chooses the first own password. */
export async function activate(page: Page): Promise<void> {
  await expect(page).toHaveURL(/activate/);
  await page.getByLabel('邮箱').fill(EMAIL);
  await page.getByRole('button', { name: '发送验证码' }).click();
  await page.getByPlaceholder('6 位数字').fill(await mailedCode(page.request, EMAIL));
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('新密码').fill(STUDENT_PASSWORD);
  await page.getByRole('button', { name: '激活账号' }).click();
  await page.getByRole('button', { name: '进入首页' }).click();
}

/** Types into a labelled box and leaves it. */
export const fill = async (page: Page, label: string, text: string) => {
  const box = page.getByRole('textbox', { name: label }).first();
  await box.fill(text);
  await box.blur();
};

/** Chooses an option of a labelled list. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label }).first();
  await box.click();
  await box.fill(option);
  await box.press('Enter');
}

/** What the register does not know and the student has to add. */
export async function completeContact(page: Page): Promise<void> {
  for (const [label, text] of [
    ['紧急联系人', '王家长'],
    ['紧急联系人电话', '13700001234'],
  ] as const) {
    const box = page.getByRole('textbox', { name: label, exact: true });
    if ((await box.count()) > 0 && !(await box.first().inputValue())) await fill(page, label, text);
  }
}

/** Confirms and submits once the draft is saved. */
export async function submit(page: Page): Promise<void> {
  await expect(page.getByText(/已自动保存/)).toBeVisible();
  await page.getByRole('button', { name: '核对完毕，提交' }).click();
  await page.getByRole('checkbox', { name: '本人确认以上信息真实' }).check();
  await page.getByRole('button', { name: '确认提交' }).click();
}

/** Chooses what becomes of one differing field. */
export async function decide(page: Page, label: string, choice: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: new RegExp(label) })
    .getByText(choice, { exact: true })
    .click();
}
