import { $api } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import SettingPage from './setting.page';

const CHOICE = { help: '说明。', range: null, options: null, optional: false, longest: 60 };
const CHOICES = [
  {
    ...CHOICE,
    key: 'separateReviewers',
    group: 'review',
    label: '两级审核须为不同的人',
    value: true,
    defaultValue: true,
  },
  { ...CHOICE, key: 'schoolName', group: 'school', label: '学校名称', value: '启程大学', defaultValue: '启程大学' },
];

const open = (at: string) => {
  jest.spyOn($api, 'useQuery').mockImplementation(((
    _method: string,
    path: string,
    _init: object,
    options?: { select: (all: unknown) => unknown },
  ) => {
    const all = path === '/api/settings' ? CHOICES : [];
    return { data: options ? options.select(all) : all, error: null, isPending: false, dataUpdatedAt: 0 };
  }) as never);
  return renderInPortal(<SettingPage />, { at });
};

describe('the settings', () => {
  it('begin with the opening times and show the choices of a tab, which the address names', async () => {
    const { router } = open('/settings');
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('开放时间');
    expect(screen.queryByText('学校名称')).not.toBeInTheDocument();
    await userEvent.setup({ pointerEventsCheck: 0 }).click(screen.getByRole('tab', { name: '学校信息' }));
    expect(await screen.findByText('学校名称')).toBeVisible();
    expect(screen.queryByText('两级审核须为不同的人')).not.toBeInTheDocument();
    expect(router.state.location.search).toBe('?tab=school');
  });

  it('open at the tab of the address', async () => {
    open('/settings?tab=review');
    expect(await screen.findByRole('switch', { name: '两级审核须为不同的人' })).toBeVisible();
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('审核与流程');
  });
});
