import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    /** Once its script has been evaluated. */
    readonly axe: typeof import('axe-core');
  }
}

const LEVEL_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 AA on the page as it stands, or in the dialog that stands over it: what lies half under
 * one is no target. `only` names other tags or rules. The script is evaluated by the driver, past the page's own policy.
 */
export async function violationsOn(page: Page, only: string[] = LEVEL_AA): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (runOnly) => {
    const dialogs = [...document.querySelectorAll('[role=dialog][aria-modal=true]')].filter((one) =>
      one.checkVisibility(),
    );
    const place = dialogs.at(-1) ?? document;
    return (await window.axe.run(place, { runOnly, resultTypes: ['violations'] })).violations;
  }, only);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await stands(page);
  const restore = await unfold(page);
  const violations = await violationsOn(page);
  await restore();
  expect(violations).toEqual([]);
}

/** Makes the window as high as its page, so that nothing lies half under a bar that stays in sight; returns the way back. */
export async function unfold(page: Page): Promise<() => Promise<void>> {
  const size = page.viewportSize();
  if (size === null) return () => Promise.resolve();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  return () => page.setViewportSize(size);
}

async function stands(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await expect(page.locator('main, [role=main]').first()).toBeVisible();
}

/** How wide the page is, and how wide its window, in CSS pixels. */
export const widthOf = (page: Page): Promise<{ needs: number; room: number }> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { needs: scrollWidth, room: clientWidth };
  });

/** Nothing on the page as it stands makes it scroll sideways. */
export async function expectFits(page: Page): Promise<void> {
  await stands(page);
  const { needs, room } = await widthOf(page);
  expect(needs, `width of ${page.url()}`).toBeLessThanOrEqual(room);
}

/** A page as it has to be for everybody: read by axe, and no wider than its window. */
export async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectFits(page);
}
