import './browser-globals';
import './patience';
import type { Portal } from '@qicheng/api-client';
import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { AppProviders } from '../app/app-providers';
import { AccountContext, type Account } from '../shell/account';

interface Options {
  readonly portal?: Portal;
  readonly at?: string;
  readonly account?: Account;
}

const TEACHER: Account = { id: 'account-1', name: '周老师', role: 'COUNSELLOR', roles: ['COUNSELLOR'] };

/** Renders a page as a portal would: theme, queries without retries, a router at `at`, a signed-in account. */
export function renderInPortal(page: ReactNode, { portal = 'teacher', at = '/', account = TEACHER }: Options = {}) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const element = <AccountContext value={account}>{page}</AccountContext>;
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [at] });
  const view = render(
    <AppProviders portal={portal} queryClient={queryClient}>
      <RouterProvider router={router} />
    </AppProviders>,
  );
  return { ...view, router, queryClient };
}
