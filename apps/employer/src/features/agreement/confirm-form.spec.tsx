import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfirmDialog } from './confirm-dialog';
import { ConfirmForm } from './confirm-form';
import { awaitingEmployer } from '@qicheng/records/testing';

const ACCOUNT = { id: 'u1', name: '钱老师', role: 'EMPLOYER', roles: ['EMPLOYER'] } as const;
const SHOWN = { portal: 'employer', account: ACCOUNT } as const;

// By text: to ask a form of fifty controls for a role costs seconds.
const press = (label: string) => fireEvent.click(screen.getByText(label).closest('button')!);

beforeEach(() => {
  localStorage.clear();
  // jsdom has no layout to scroll.
  HTMLElement.prototype.scrollIntoView = jest.fn();
});

describe('a company that confirms', () => {
  it('is led to what is missing instead of the last look', async () => {
    renderInPortal(<ConfirmForm agreement={awaitingEmployer()} />, SHOWN);
    press('确认协议');
    const row = document.getElementById('confirm-acceptArchive-row')!;
    expect(await within(row).findByText(/不能为空/)).toBeVisible();
    expect(screen.queryByText('返回修改')).not.toBeInTheDocument();
  });

  it('sees beside a changed term what the graduate had written, finds it after a reload, and can take it back', () => {
    const { unmount } = renderInPortal(<ConfirmForm agreement={awaitingEmployer()} />, SHOWN);
    fireEvent.change(screen.getByLabelText('岗位名称'), { target: { value: '测试工程师' } });
    expect(screen.getByText('毕业生填写：前端工程师')).toBeVisible();
    unmount();
    renderInPortal(<ConfirmForm agreement={awaitingEmployer()} />, SHOWN);
    expect(screen.getByLabelText('岗位名称')).toHaveValue('测试工程师');
    press('恢复毕业生填写的内容');
    expect(screen.getByLabelText('岗位名称')).toHaveValue('前端工程师');
    expect(localStorage).toHaveLength(0);
  });

  it('sends back to the student with a reason', async () => {
    renderInPortal(<ConfirmForm agreement={awaitingEmployer()} />, SHOWN);
    press('退回学生');
    expect(await screen.findByLabelText('退回的原因（毕业生会看到）')).toBeInTheDocument();
  });

  it('gives its word before anything is sent', async () => {
    const send = jest.fn().mockResolvedValue(undefined);
    const form = { typed: { jobTitle: '测试工程师' }, send, close: jest.fn() };
    renderInPortal(<ConfirmDialog agreement={awaitingEmployer()} form={form} hindrance={undefined} />, SHOWN);
    expect(screen.getByRole('button', { name: '确认协议' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: '确认协议' }));
    expect(send).toHaveBeenCalledTimes(1);
  });
});
