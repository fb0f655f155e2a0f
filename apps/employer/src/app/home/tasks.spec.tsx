import { renderInPortal } from '@qicheng/ui/testing';
import { screen, within } from '@testing-library/react';
import { useTasks } from './home.api';
import { Tasks } from './tasks';

jest.mock('./home.api');
type Query = ReturnType<typeof useTasks>;
type Groups = NonNullable<Query['data']>;

const HOUR = 3_600_000;
const item = (id: string, more: object = {}) => ({ id, name: '王小明', since: null, dueAt: null, ...more });
const open = (data: Groups) => {
  jest
    .mocked(useTasks)
    .mockReturnValue({ data, error: null, isPending: false, refetch: jest.fn() } as Partial<Query> as Query);
  renderInPortal(<Tasks />, { portal: 'employer' });
};
const linkIn = (heading: string) => {
  const group = screen.getByRole('heading', { name: heading }).closest<HTMLElement>('li')!;
  return within(group).getByRole('link', { name: /王小明/ });
};

describe('what waits for the company', () => {
  it('leads to where each thing is done, and tells how long there is', () => {
    open([
      { kind: 'CONFIRM', count: 1, items: [item('a1', { since: '2026-11-20T08:00:00Z' })] },
      { kind: 'ANSWER', count: 1, items: [item('t1')] },
      { kind: 'ENDING', count: 1, items: [item('a2', { dueAt: new Date(Date.now() + 5.5 * HOUR).toISOString() })] },
      { kind: 'JOIN', count: 1, items: [item('p1')] },
    ]);
    expect(linkIn('1 份协议等您确认')).toHaveAttribute('href', '/agreements/a1');
    expect(linkIn('1 份协议等您确认')).toHaveTextContent('2026-11-20 16:00 起');
    expect(linkIn('1 份解约申请等您答复')).toHaveAttribute('href', '/terminations/t1');
    expect(linkIn('1 份邀约将在 24 小时内到期')).toHaveTextContent(/还剩 5 小时/);
    expect(linkIn('1 位同事申请加入单位')).toHaveAttribute('href', '/company');
    expect(screen.queryByRole('link', { name: '查看全部' })).not.toBeInTheDocument();
  });

  it('names the first few and leads to all of them', () => {
    open([{ kind: 'STAMP', count: 12, items: [item('a1'), item('a2', { name: '李小红' })] }]);
    expect(screen.getByRole('heading', { name: /12 份协议等单位盖章/ })).toBeVisible();
    expect(screen.getByRole('link', { name: '查看全部' })).toHaveAttribute('href', '/agreements?state=SEALING');
  });

  it('says what to do when there is nothing', () => {
    open([]);
    expect(screen.getByText('现在没有等您办理的事')).toBeVisible();
    expect(screen.getByRole('link', { name: '发出邀约' })).toHaveAttribute('href', '/invitations/new');
  });
});
