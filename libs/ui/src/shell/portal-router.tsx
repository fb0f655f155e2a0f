import type { ComponentType } from 'react';
import { createBrowserRouter, Outlet, ScrollRestoration, useRouteError, type RouteObject } from 'react-router';
import { ApiProblem } from '@qicheng/api-client';
import { ErrorFace } from '../face/error-face';
import { Loading } from '../face/loading';
import { M } from '../messages';
import type { AppRoute, RouteHandle } from './app-route';
import { DocumentTitle } from './document-title';
import { LostPage } from './lost-page';

interface Options {
  /** `/student` */
  readonly basename: string;
  readonly routes: readonly AppRoute[];
  /** The portal's shell; draws an `Outlet`. */
  readonly shell: ComponentType;
}

/** The router of one portal: open pages bare, all others inside the shell, each loaded when first visited. */
export function portalRouter({ basename, routes, shell: Shell }: Options) {
  const children: RouteObject[] = [
    ...routes.filter((route) => route.open).map(toRoute),
    {
      element: <Shell />,
      children: [
        ...routes.filter((route) => !route.open).map(toRoute),
        { path: '*', element: <NotFound />, handle: { label: M.face.missingTitle } },
      ],
    },
  ];
  return createBrowserRouter(
    [{ element: <Root />, errorElement: <RouteFault />, hydrateFallbackElement: <Loading />, children }],
    { basename },
  );
}

const toRoute = ({ path, label, roles, section, element }: AppRoute): RouteObject => ({
  path,
  handle: { label, roles, section } satisfies RouteHandle,
  errorElement: <RouteFault />,
  // A rejected `lazy` empties the whole screen; what could not be loaded stands in the page's place instead.
  lazy: async () => ({
    Component: await element().then(
      (page) => page.default,
      (error: unknown) => () => <LostPage error={error} />,
    ),
  }),
});

function Root() {
  return (
    <>
      <DocumentTitle />
      <Outlet />
      <ScrollRestoration />
    </>
  );
}

const RouteFault = () => <ErrorFace error={useRouteError()} page />;

const NotFound = () => <ErrorFace error={new ApiProblem(404)} page />;
