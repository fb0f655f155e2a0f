import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../testing';
import type { ReviewOpinionProps } from './review-opinion-props';
import { ReviewSheet } from './review-sheet';

function open(more: Partial<ReviewOpinionProps> = {}) {
  const calls = {
    onApprove: jest.fn().mockResolvedValue(undefined),
    onReturn: jest.fn().mockResolvedValue(undefined),
    onNext: jest.fn(),
    onPrevious: jest.fn(),
  };
  renderInPortal(
    <ReviewSheet
      recordId="1"
      actions={['approve', 'return']}
      quickOpinions={['单位名称与公章不一致']}
      {...calls}
      {...more}
    >
      <article>协议书</article>
    </ReviewSheet>,
  );
  return calls;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('a sheet under review', () => {
  it('is decided without anything to save', async () => {
    const { onApprove } = open();
    expect(screen.getByText('协议书')).toBeVisible();
    expect(screen.queryByText('保存')).toBeNull();
    await userEvent.click(button('通过'));
    expect(onApprove).toHaveBeenCalledWith('');
  });

  it('obeys the keys', async () => {
    const { onApprove, onReturn, onNext, onPrevious } = open();
    await userEvent.keyboard('jk');
    expect([onNext.mock.calls.length, onPrevious.mock.calls.length]).toEqual([1, 1]);
    await userEvent.click(screen.getByText('单位名称与公章不一致'));
    await userEvent.keyboard('r');
    await waitFor(() => expect(onReturn).toHaveBeenCalledWith('单位名称与公章不一致'));
    await userEvent.keyboard('a');
    await waitFor(() => expect(onApprove).toHaveBeenCalledWith(''));
  });

  it('puts the help away and back by ?', async () => {
    open();
    await userEvent.keyboard('?');
    expect(screen.queryByText('J')).toBeNull();
    expect(screen.getByText('查看快捷键')).toBeVisible();
    await userEvent.keyboard('?');
    expect(screen.getByText('J')).toBeVisible();
  });

  it('says why approval has to wait, and lets return', async () => {
    const { onApprove } = open({ hold: '请先由用人单位确认' });
    expect(screen.getByText('请先由用人单位确认')).toBeVisible();
    expect(button('通过')).toBeDisabled();
    expect(button('退回')).toBeEnabled();
    await userEvent.keyboard('a');
    expect(onApprove).not.toHaveBeenCalled();
  });

  it('offers no opinion to a reader', () => {
    open({ actions: [] });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: /下一条/ })).toBeEnabled();
  });
});
