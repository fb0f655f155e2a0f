import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OriginForm } from './origin-form';
import { SAMPLE_ACCOUNT, SAMPLE_REVIEW, sampleField } from './sample-review';

const open = () =>
  renderInPortal(<OriginForm review={SAMPLE_REVIEW} />, { portal: 'student', account: SAMPLE_ACCOUNT });

// A page of forty controls takes its time on a busy machine.
jest.setTimeout(30_000);

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  localStorage.clear();
  // jsdom has no layout to scroll.
  HTMLElement.prototype.scrollIntoView = jest.fn();
});

describe('the origin form', () => {
  it('locks what the school keeps, and offers to dispute it', async () => {
    open();
    expect(screen.queryByLabelText('姓名')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '申请更正姓名' }));
    expect(await screen.findByRole('dialog', { name: '申请更正：姓名' })).toHaveTextContent('学校记录：王小明');
  });

  it('shows the school’s value beside a changed one, and takes it back', async () => {
    open();
    write('家庭住址', '人民路 1 号附 2');
    expect(screen.getByText('学校记录：人民路 1 号')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '恢复学校记录' }));
    expect(screen.getByLabelText('家庭住址')).toHaveValue('人民路 1 号');
    expect(screen.queryByText('学校记录：人民路 1 号')).not.toBeInTheDocument();
  });

  it('keeps what was typed in this browser at once', () => {
    open();
    write('家庭住址', '人民路 1 号附 2');
    expect(localStorage.getItem('qc:draft:a1:origin:r1')).toContain('人民路 1 号附 2');
  });

  it('tells what the reviewer decided about a field, and why', () => {
    const kept = { ...sampleField('homeAddress', '人民路 1 号'), decision: 'KEEP', note: '请写到门牌号' } as const;
    renderInPortal(<OriginForm review={{ ...SAMPLE_REVIEW, fields: [kept] }} />, {
      portal: 'student',
      account: SAMPLE_ACCOUNT,
    });
    expect(screen.getByText('审核意见：保留学校数据')).toBeVisible();
    expect(screen.getByText('说明：请写到门牌号')).toBeVisible();
  });

  it('leads to what is missing instead of submitting', async () => {
    open();
    write('手机号码', '');
    await userEvent.click(screen.getByRole('button', { name: '核对完毕，提交' }));
    const row = document.getElementById('origin-mobile-row');
    expect(row && within(row).getByText(/不能为空/)).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByLabelText('手机号码')).toHaveFocus();
  });
});
