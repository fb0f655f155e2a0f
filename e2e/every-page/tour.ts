import type { Page } from '@playwright/test';
import type { Person, Portal } from '../people.js';
import { routesOf, type PageRoute } from './routes.js';
import type { Visitor } from './visitor.js';

/** Ids of records to be seen, by the path of the page that shows one. */
export type Records = Readonly<Record<string, readonly string[]>>;

/** Walks through the portals by their own route tables, and remembers which pages it saw. */
export class Tour {
  private readonly seen = new Set<string>();

  constructor(private readonly visitor: Visitor) {}

  saw = (portal: Portal, path: string): boolean => this.seen.has(portal + path);

  /** Everything that somebody who is not signed in may open. */
  async open(page: Page, portal: Portal): Promise<void> {
    const shown = (await routesOf(portal)).filter(
      ({ path, open }) => open && !path.includes(':') && path !== '/activate',
    );
    for (const { path } of shown) await this.one(page, portal, path, {});
  }

  /** Everything that a role may open; a page that shows a record is visited once for each of `records`. */
  async whole({ page }: Person, portal: Portal, role: string, records: Records): Promise<void> {
    const allowed = (route: PageRoute) => !route.open && (route.roles?.includes(role) ?? true);
    for (const { path } of (await routesOf(portal)).filter(allowed)) {
      if (!path.includes(':')) await this.one(page, portal, path, {});
      for (const id of records[path] ?? []) await this.one(page, portal, path, { id });
    }
  }

  /** One page of a portal, with the record it shows. */
  async one(page: Page, portal: Portal, path: string, params: Readonly<Record<string, string>>): Promise<void> {
    this.seen.add(portal + path);
    const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '');
    await this.visitor.visit(page, `/${portal}${filled}`, `${portal} ${path}`);
  }
}
