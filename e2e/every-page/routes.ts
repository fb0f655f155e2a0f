import path from 'node:path';
import type { Portal } from '../people.js';

/** A row of a portal's route table, as far as a visitor needs it. */
export interface PageRoute {
  readonly path: string;
  /** Shown to anyone, signed in or not. */
  readonly open?: boolean;
  /** Who may see it; everyone signed in when left out. */
  readonly roles?: readonly string[];
}

/** The table by which the portal itself finds its pages, so that a new page cannot be forgotten here. */
export async function routesOf(portal: Portal): Promise<readonly PageRoute[]> {
  const table = path.resolve(import.meta.dirname, `../../apps/${portal}/src/routes.tsx`);
  const { routes } = (await import(table)) as { routes: readonly PageRoute[] };
  return routes;
}
