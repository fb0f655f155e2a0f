import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { unfold, violationsOn, widthOf } from '../accessible.js';
import { close, press, type Screens } from './screens.js';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
/** The entry page, and the first page of each portal. */
const MAIN_PAGE = /^(\/|\w+ \/)$/;
const FAULT = /没有载入成功|页面出了点问题|没有找到|没有权限|网络连接不上/;
/** A folder for a picture of every page at 360 px, for people to look at. */
const PICTURES = process.env['E2E_PICTURES'];

/** Looks at pages one after the other and keeps what is wrong with them. */
export class Visitor {
  readonly findings: string[] = [];
  private readonly seenNarrow = new Set<string>();

  /** Opens an address and looks at it, wide and narrow. */
  async visit(page: Page, address: string, name = address): Promise<void> {
    const errors = this.listen(page);
    await page.setViewportSize(WIDE);
    await page.goto(address);
    await this.look(page, name).catch((error: Error) => errors.heard.push(`cannot be looked at: ${error.message}`));
    errors.stop();
    this.note(name, errors.heard);
  }

  /** Opens what stands behind the controls of pages, and looks at each. */
  async open(page: Page, list: readonly Screens[]): Promise<void> {
    for (const { address, opens } of list) {
      const errors = this.listen(page);
      await page.setViewportSize(address.startsWith('/teacher') ? WIDE : PHONE);
      await page.goto(address);
      for (const presses of opens) {
        const name = `${address} › ${presses.join(' › ')}`;
        try {
          await settled(page);
          for (const control of presses) await press(page, control);
          await this.lookAt(page, name);
        } catch (error) {
          errors.heard.push(`${name}: ${(error as Error).message}`);
        }
        await close(page).catch((error: Error) => errors.heard.push(`${name} close: ${error.message}`));
      }
      errors.stop();
      this.note(address, errors.heard);
    }
  }

  /** Looks at the page as it stands, at both widths, and a main page by night as well. */
  private async look(page: Page, name: string): Promise<void> {
    await settled(page);
    this.note(name, await faultsOf(page));
    await this.read(page, name);
    await page.setViewportSize(PHONE);
    await settled(page);
    this.note(`${name} (360 px)`, await tooWide(page));
    if (this.isNewWhenNarrow(name)) await this.read(page, `${name} (360 px)`);
    if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${fileName(name)}.png`), fullPage: true });
    if (MAIN_PAGE.test(name)) await this.lookByNight(page, name);
  }

  // One page of the staff is built alike for every role; the parties' pages differ from record to record.
  private isNewWhenNarrow(name: string): boolean {
    if (this.seenNarrow.has(name)) return false;
    if (name.startsWith('teacher ')) this.seenNarrow.add(name);
    return true;
  }

  /** Axe reads the whole page, nothing of it under a bar that stays in sight. */
  private async read(page: Page, name: string): Promise<void> {
    const restore = await unfold(page);
    this.note(name, await violationsOn(page));
    await restore();
  }

  /** Looks at the page as it stands, at its width: what a step of the test has opened. */
  async lookAt(page: Page, name: string): Promise<void> {
    await settled(page);
    this.note(name, [...(await violationsOn(page)), ...(await tooWide(page))]);
    if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${fileName(name)}.png`) });
  }

  /** The colours of the page by night. */
  private async lookByNight(page: Page, name: string): Promise<void> {
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    this.note(`${name} (dark)`, await violationsOn(page, ['color-contrast']));
    await page.emulateMedia({ colorScheme: 'light' });
  }

  private note(name: string, faults: readonly string[]): void {
    this.findings.push(...faults.map((fault) => `${name} · ${fault}`));
  }

  private listen(page: Page) {
    const heard: string[] = [];
    const fault = (error: Error) => heard.push(`page error: ${error.message}`);
    const said = (message: { type(): string; text(): string }) => {
      if (message.type() === 'error') heard.push(`console: ${message.text()}`);
    };
    page.on('pageerror', fault).on('console', said);
    return { heard, stop: () => page.off('pageerror', fault).off('console', said) };
  }
}

/** Waits until the page has all its content and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('main').first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  if ((await page.locator('h1:visible').count()) !== 1) faults.push('not exactly one h1');
  if ((await page.title()) === '') faults.push('no title');
  const alert = page.getByRole('alert').filter({ hasText: FAULT });
  if ((await alert.count()) > 0) faults.push(`error face: ${await alert.first().innerText()}`);
  return faults;
}

/** A page that has just become narrow may lay itself out once more. */
async function tooWide(page: Page): Promise<string[]> {
  let { needs, room } = await widthOf(page);
  for (let time = 0; time < 20 && needs > room; time++) {
    await page.waitForTimeout(100);
    ({ needs, room } = await widthOf(page));
  }
  return needs > room ? [`scrolls sideways: needs ${needs} of ${room} px`] : [];
}

const fileName = (name: string) => name.replaceAll(/[^\p{L}\d]+/gu, '_').slice(0, 120);
