import { renderInPortal } from '@qicheng/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BatchResult } from './batch-result';

const DONE = { id: '1', name: '王小明', done: true, message: null };
const FAILED = { id: '2', name: '李雷', done: false, message: '有不一致的信息未处理，不能批量通过' };

describe('BatchResult', () => {
  it('tells what could not be done first, and why', () => {
    renderInPortal(<BatchResult results={[DONE, FAILED]} onClose={() => undefined} />);
    expect(screen.getByText('1 条办理成功，1 条没有办理')).toBeInTheDocument();
    const [, first, second] = screen.getAllByRole('row');
    expect(within(first!).getByText('有不一致的信息未处理，不能批量通过')).toBeInTheDocument();
    expect(within(second!).getByText('成功')).toBeInTheDocument();
  });

  it('is quiet about failures when there are none', () => {
    renderInPortal(<BatchResult results={[DONE]} onClose={() => undefined} />);
    expect(screen.getByText('1 条全部办理成功')).toBeInTheDocument();
    expect(screen.queryByText(/保持选中/)).toBeNull();
  });

  it('closes on demand', async () => {
    const close = jest.fn();
    renderInPortal(<BatchResult results={[DONE]} onClose={close} />);
    await userEvent.click(screen.getByRole('button', { name: '知道了' }));
    expect(close).toHaveBeenCalled();
  });

  it('is not there without results', () => {
    renderInPortal(<BatchResult results={undefined} onClose={() => undefined} />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
