import '../testing/browser-globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, Outlet, RouterProvider } from 'react-router';
import { AppProviders } from '../app/app-providers';
import type { AppRoute } from './app-route';
import { LostPage } from './lost-page';
import { portalRouter } from './portal-router';

const Shell = () => (
  <>
    <Link to="/">近处</Link>
    <Link to="/far">远处</Link>
    <Outlet />
  </>
);

// jsdom has no layout to scroll.
beforeEach(() => jest.spyOn(window, 'scrollTo').mockReturnValue(undefined));
afterEach(() => jest.restoreAllMocks());

const load = jest.fn<ReturnType<AppRoute['element']>, []>();
const routes: readonly AppRoute[] = [
  { path: '/', label: '首页', element: () => Promise.resolve({ default: () => <h1>近处</h1> }) },
  { path: '/far', label: '远处', element: load },
];

async function open() {
  window.history.replaceState(null, '', '/student/');
  const router = portalRouter({ basename: '/student', routes, shell: Shell });
  render(
    <AppProviders portal="student">
      <RouterProvider router={router} />
    </AppProviders>,
  );
  await screen.findByRole('heading', { name: '近处' });
}

describe('a page that cannot be loaded', () => {
  it('is told of inside the shell, and the way elsewhere stays open', async () => {
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module: /far.js'));
    await open();
    await userEvent.click(screen.getByRole('link', { name: '远处' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('系统刚刚更新，请刷新页面');
    await userEvent.click(screen.getByRole('link', { name: '近处' }));
    expect(await screen.findByRole('heading', { name: '近处' })).toBeVisible();
  });

  it('is loaded anew once the connection is back', () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const reload = jest.fn();
    render(
      <AppProviders portal="student">
        <LostPage error={new TypeError('Failed to fetch dynamically imported module: /far.js')} reload={reload} />
      </AppProviders>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('网络连接不上');
    expect(reload).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('online'));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
