import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../testing';
import type { AppRoute } from './app-route';
import { BottomNav } from './bottom-nav';

const routes = (count: number): AppRoute[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `/page${index}`,
    label: `第${index}页`,
    element: async () => ({ default: () => null }),
  }));
const open = (count: number, at = '/page0') =>
  renderInPortal(<BottomNav entries={routes(count)} todo={{ '/page4': 2, '/page5': 3 }} />, { portal: 'employer', at });

describe('the menu at the thumb', () => {
  it('shows five entries beside each other', () => {
    open(5);
    expect(screen.getAllByRole('link')).toHaveLength(5);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('keeps what is more than that behind its last entry, which tells what waits there and where one is', async () => {
    const { router } = open(7, '/page6');
    expect(screen.getAllByRole('link')).toHaveLength(4);
    const more = screen.getByRole('button', { name: /更多/ });
    expect(more).toHaveAttribute('aria-current', 'page');
    expect(within(more).getByLabelText('5 项待办')).toBeVisible();
    await userEvent.click(more);
    await userEvent.click(await screen.findByRole('link', { name: /第5页/ }));
    expect(router.state.location.pathname).toBe('/page5');
  });
});
