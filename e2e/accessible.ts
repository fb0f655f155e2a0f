import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}

/** Axe finds nothing against WCAG 2.2 AA on the page as it stands. The script is evaluated by the driver, past the page's own policy. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await expect(page.locator('main, [role=main]').first()).toBeVisible();
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as never as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await axe.run(document, { runOnly: tags })).violations;
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}
