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
    <AppProviders portal="teacher">
      <RouterProvider router={portalRouter({ basename: '/teacher', routes, shell: PortalShell })} />
    </AppProviders>
  </StrictMode>,
);
