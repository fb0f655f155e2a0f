import { ApiProblem } from '@qicheng/api-client';
import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ErrorBoundary } from '../app/error-boundary';
import { ErrorFace } from '../face/error-face';
import { Loading } from '../face/loading';
import { OfflineBanner } from '../live/offline-banner';
import { SessionExpired } from '../live/session-expired';
import { M } from '../messages';
import { AccountContext } from './account';
import { mayVisit } from './app-route';
import { useRouteHandle } from './document-title';
import type { ShellProps } from './shell-props';
import styles from './shell.module.css';

/** Jumps over the menu; visible once focused. */
export const SkipLink = () => (
  <a className={styles.skip} href="#main">
    {M.shell.skip}
  </a>
);

/** The page inside a shell, with its net, its account and the overlays that may cover it. */
export function ShellMain({ account, signIn }: Pick<ShellProps, 'account' | 'signIn'>) {
  const handle = useRouteHandle();
  const { pathname } = useLocation();
  const allowed = handle === undefined || mayVisit({ ...(handle.roles && { roles: handle.roles }) }, account.role);
  return (
    <AccountContext value={account}>
      <OfflineBanner />
      <main id="main" className={styles.main} tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading />}>
            {allowed ? <Outlet /> : <ErrorFace error={new ApiProblem(403)} page />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <SessionExpired accountId={account.id} signIn={signIn} />
    </AccountContext>
  );
}
