import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AgreementForm } from './agreement-form';
import { agreementWith } from '@qicheng/records/testing';

const user = userEvent.setup({ delay: null });
const ACCOUNT = { id: 'a1', name: '王小明', role: 'STUDENT', roles: ['STUDENT'] } as const;
const open = (other = {}) =>
  renderInPortal(<AgreementForm agreement={agreementWith(other)} />, { portal: 'student', account: ACCOUNT });

beforeEach(() => {
  localStorage.clear();
  // jsdom has no layout to scroll.
  HTMLElement.prototype.scrollIntoView = jest.fn();
});

const REMINDER = '这是注册地址，请改为实际工作地点';

describe('the agreement’s form', () => {
  it('reminds of the registered address until it is changed', () => {
    open();
    expect(screen.getByText(REMINDER)).toBeVisible();
    fireEvent.change(screen.getByLabelText('单位地址'), { target: { value: '杭州市创新路 8 号' } });
    expect(screen.queryByText(REMINDER)).not.toBeInTheDocument();
  });

  it('takes an express confirmation instead', async () => {
    open();
    await user.click(screen.getByRole('checkbox', { name: '已核实，实际工作地点就是这里' }));
    expect(screen.queryByText(REMINDER)).not.toBeInTheDocument();
    expect(localStorage.getItem('qc:draft:a1:agreement:a1')).toContain('"addressConfirmed":true');
  });

  it('leads to what is missing instead of the last look', async () => {
    open();
    await user.click(screen.getByRole('button', { name: '预览并提交' }));
    const row = document.getElementById('agreement-jobTitle-row');
    expect(row && within(row).getByText(/岗位名称不能为空/)).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('does not let the company be typed', () => {
    open();
    expect(screen.queryByLabelText('单位名称')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '更换单位' })).toBeVisible();
  });

  it('keeps the company of an agreement that has a number', () => {
    open({ agreementNo: '1033520273000001X' });
    expect(screen.queryByRole('button', { name: '更换单位' })).not.toBeInTheDocument();
  });
});
