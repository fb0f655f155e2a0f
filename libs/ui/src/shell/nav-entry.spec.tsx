import '../testing';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import type { RouteHandle } from './app-route';
import { NavEntry } from './nav-entry';

const ENTRIES = ['/', '/agreements', '/account'].map((path) => ({
  path,
  label: path,
  element: async () => ({ default: () => null }),
}));
const Menu = () => (
  <ul>
    {ENTRIES.map((route) => (
      <NavEntry key={route.path} route={route} todo={undefined} />
    ))}
    <Outlet />
  </ul>
);
const PAGES = [
  { path: '*' },
  { path: '/terminations/:id', handle: { label: '解约', section: '/agreements' } satisfies RouteHandle },
];

const currentAt = (at: string) => {
  const router = createMemoryRouter([{ element: <Menu />, children: PAGES }], { initialEntries: [at] });
  render(<RouterProvider router={router} />);
  return screen.queryAllByRole('link', { current: 'page' }).map(({ textContent }) => textContent);
};

describe('an entry of the menu', () => {
  it.each([
    ['/', ['/']],
    ['/agreements', ['/agreements']],
    ['/agreements/a1/sign', ['/agreements']],
    ['/terminations/t1', ['/agreements']],
    ['/nowhere', []],
  ])('at %s is marked: %j', (at, marked) => expect(currentAt(at)).toEqual(marked));
});
