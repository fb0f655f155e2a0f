import type { Role } from '@qicheng/domain';
import type { ComponentType, ReactNode } from 'react';

/** One page of a portal; router, menu and document title all come from the same list. */
export interface AppRoute {
  /** Absolute below the portal, `/origin/:id`. */
  readonly path: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Who may see it; everyone signed in when left out. */
  readonly roles?: readonly Role[];
  readonly element: () => Promise<{ readonly default: ComponentType }>;
  /** The menu entry it belongs to, by path, where its own address does not lie below that one. */
  readonly section?: string;
  /** Stands in the menu. */
  readonly menu?: boolean;
  /** Heading above it in the side menu. */
  readonly group?: string;
  /** Shown without the shell, to anyone: log-in, registration, password reset. */
  readonly open?: boolean;
}

/** What a route carries to the shell around it. */
export interface RouteHandle {
  readonly label: string;
  readonly roles?: readonly Role[] | undefined;
  readonly section?: string | undefined;
}

/** May `role` see this page? */
export const mayVisit = (route: Pick<AppRoute, 'roles'>, role: Role): boolean => route.roles?.includes(role) ?? true;

/** The menu of a role, in list order. */
export const menuOf = (routes: readonly AppRoute[], role: Role): AppRoute[] =>
  routes.filter((route) => route.menu === true && mayVisit(route, role));
