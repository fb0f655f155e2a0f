import { expect, type Page } from '@playwright/test';
import { choose, fill } from './origin-steps.js';

/** A company of the demo university that has people of its own on the platform. */
export const COMPANY = '临江启明软件有限公司';
/** Where and with whom the graduate will really work. */
export const WORKPLACE = '浙江省杭州市西湖区文三路 90 号';

/** Picks the company by a piece of its name and opens the draft. */
export async function begin(page: Page, piece = '启明'): Promise<void> {
  await page.goto('/student/agreements');
  await page
    .getByRole('link', { name: '发起签约' })
    .or(page.getByRole('button', { name: '发起签约' }))
    .first()
    .click();
  await page.getByRole('combobox').first().fill(piece);
  await page
    .getByRole('option', { name: new RegExp(COMPANY) })
    .first()
    .waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '选定，填写协议' }).click();
  await expect(page.getByText('这是注册地址，请改为实际工作地点')).toBeVisible();
}

/** Fills in what both sides have agreed on, the company's address and contact excepted. */
export async function fillTerms(page: Page): Promise<void> {
  await fill(page, '岗位名称', '软件工程师');
  await choose(page, '工作职位类别', '工程技术人员');
  await region(page, '工作地区', ['浙江省', '杭州市', '西湖区']);
  await fill(page, '工作地址', WORKPLACE);
  await fill(page, '转正后月薪', '9000');
  await day(page, '报到日期', '2027-07-15');
  await radio(page, '是否接收档案', '不接收');
  await radio(page, '是否解决户口', '不解决');
}

/** Says where and with whom instead of the registered address and legal representative. */
export async function fillWorkplace(page: Page): Promise<void> {
  await fill(page, '单位地址', WORKPLACE);
  await fill(page, '单位联系人', '顾一鸣');
}

/** Previews, confirms and submits. */
export async function submitAgreement(page: Page): Promise<void> {
  await page.getByRole('button', { name: '预览并提交' }).click();
  await page.getByRole('checkbox', { name: /我已核对全部内容/ }).check();
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('button', { name: '确认提交' })).toHaveCount(0);
}

async function region(page: Page, label: string, path: readonly string[]): Promise<void> {
  await page.getByRole('combobox', { name: label }).first().click();
  for (const part of path) await page.locator(`.ant-cascader-menu-item[title="${part}"]:visible`).last().click();
}

async function day(page: Page, label: string, date: string): Promise<void> {
  const box = page.getByRole('textbox', { name: label }).first();
  await box.fill(date);
  await box.press('Enter');
}

/** The name of a button; between two characters of Chinese it is shown with a blank. */
const spaced = (label: string) => new RegExp(`^${[...label].join('\\s*')}$`);

/** Takes a step that asks once more, with its reason where it wants one. */
export async function take(page: Page, label: string, reason?: string): Promise<void> {
  await page
    .getByRole('button', { name: spaced(label) })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: label });
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: spaced(label) }).click();
  await expect(dialog).toBeHidden();
}

const radio = (page: Page, group: string, option: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();

/** Draws a name of two characters' worth of strokes on the pad. */
export async function draw(page: Page): Promise<void> {
  const pad = page.locator('canvas').first();
  await pad.waitFor();
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The pad is not on screen.');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  const strokes = [
    [at(0.2, 0.3), at(0.45, 0.28)],
    [at(0.32, 0.15), at(0.3, 0.8), at(0.22, 0.7)],
    [at(0.55, 0.2), at(0.5, 0.55)],
    [at(0.6, 0.3), at(0.8, 0.32), at(0.72, 0.8)],
  ];
  for (const [first, ...others] of strokes) {
    if (!first) continue;
    await page.mouse.move(...first);
    await page.mouse.down();
    for (const point of others) await page.mouse.move(...point, { steps: 12 });
    await page.mouse.up();
  }
}

/** Reads, signs, looks at the signature in its place, and confirms with the password. */
export async function sign(page: Page, password: string): Promise<void> {
  await page.getByRole('checkbox', { name: /我已阅读并核对/ }).check();
  await page.getByRole('button', { name: '去签名' }).click();
  await draw(page);
  await page.getByRole('button', { name: '看看签在协议上的样子' }).click();
  await page.getByRole('textbox', { name: /登录密码/ }).fill(password);
  await page.getByRole('button', { name: '确认签名' }).click();
}

/** Opens a graduate's agreement in the queue of the staff. */
export async function openAgreement(page: Page, studentNo: string, state = ''): Promise<void> {
  await page.goto(`/teacher/agreements?${new URLSearchParams({ keyword: studentNo, ...(state && { state }) })}`);
  await page.locator('tbody').getByRole('link').first().click();
  await expect(page).toHaveURL(/agreements\/[0-9a-f-]{36}/);
}

/** Gives an opinion on the open record; it then leads on. */
export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^通\s*过/ }).click();
  await expect(page.getByText(/已通过/).first()).toBeVisible();
}
