import { AppProviders, portalRouter } from '@qicheng/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { PortalShell } from './app/portal-shell';
import { routes } from './routes';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <AppProviders portal="employer">
      <RouterProvider router={portalRouter({ basename: '/employer', routes, shell: PortalShell })} />
    </AppProviders>
  </StrictMode>,
);
