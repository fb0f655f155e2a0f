import { $api, api } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WageList } from './wage-list';

jest.mock('@qicheng/records', () => ({
  ...jest.requireActual('@qicheng/records'),
  useRegionName: () => (code: string) => (code === '330000' ? '浙江省' : code),
}));

const WAGE = {
  id: 'w1',
  version: 2,
  region: '330000',
  tier: 1,
  monthly: 2400,
  hourly: 24,
  effectiveFrom: '2026-01-01',
  note: '演示数据',
  inForce: true,
};

describe('the minimum wages', () => {
  it('are listed, and put right from the version that was seen', async () => {
    jest.spyOn($api, 'useQuery').mockReturnValue({ data: [WAGE], error: null, isPending: false } as never);
    const put = jest.spyOn(api, 'PUT').mockResolvedValue({} as never);
    renderInPortal(<WageList />);
    expect(screen.getByRole('row', { name: /浙江省.*第 1 档.*2400.*2026年1月1日.*演示数据.*施行中/ })).toBeVisible();
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    await user.click(screen.getByRole('button', { name: '修改浙江省第 1 档的标准' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('月最低工资（元）'), { target: { value: '2490' } });
    await user.click(within(dialog).getByRole('button', { name: /保\s*存/ }));
    const { id, inForce: _inForce, ...figures } = WAGE;
    await waitFor(() =>
      expect(put).toHaveBeenCalledWith('/api/minimum-wages/{id}', {
        params: { path: { id } },
        body: { ...figures, monthly: 2490 },
      }),
    );
  });

  it('say whether one out of force is to come or was replaced', () => {
    const rows = [
      { ...WAGE, id: 'w2', inForce: false, effectiveFrom: '2020-01-01' },
      { ...WAGE, id: 'w3', inForce: false, effectiveFrom: '2999-01-01' },
    ];
    const read = { data: rows, error: null, isPending: false, dataUpdatedAt: Date.UTC(2026, 5, 1) };
    jest.spyOn($api, 'useQuery').mockReturnValue(read as never);
    renderInPortal(<WageList />);
    expect(screen.getByRole('row', { name: /2020年1月1日.*已被新标准替代/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /2999年1月1日.*待施行/ })).toBeVisible();
  });
});
