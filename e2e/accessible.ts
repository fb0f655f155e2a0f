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

/** Axe finds nothing against WCAG 2.2 AA on the page as it stands. The script is evaluated by the driver, past the page's own policy. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await expect(page.locator('main, [role=main]').first()).toBeVisible();
  const restore = await unfold(page);
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await window.axe.run(document, { runOnly: tags })).violations;
  });
  await restore();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

/** Makes the window as high as its page, so that nothing lies half under a bar that stays in sight; returns the way back. */
async function unfold(page: Page): Promise<() => Promise<void>> {
  const size = page.viewportSize();
  if (size === null) return () => Promise.resolve();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  return () => page.setViewportSize(size);
}

/** Nothing on the page as it stands makes it scroll sideways. */
export async function expectFits(page: Page): Promise<void> {
  const { needs, room } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { needs: scrollWidth, room: clientWidth };
  });
  expect(needs, `width of ${page.url()}`).toBeLessThanOrEqual(room);
}

/** A page as it has to be for everybody: read by axe, and no wider than its window. */
export async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectFits(page);
}
