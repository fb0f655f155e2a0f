import { api } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LockedOrigin } from './locked-origin';
import type { OriginReview } from './origin.api';
import { SAMPLE_ACCOUNT, SAMPLE_REVIEW, sampleField } from './sample-review';

const REVIEW: OriginReview = {
  ...SAMPLE_REVIEW,
  state: 'APPROVED',
  fields: [
    ...SAMPLE_REVIEW.fields,
    sampleField('idNo', '410***********0012'),
    sampleField('wechat', 'wang'),
    sampleField('email', 'wang@example.com'),
  ],
  actions: [],
  editable: false,
};
const open = (changes: Partial<OriginReview> = {}) =>
  renderInPortal(<LockedOrigin review={{ ...REVIEW, ...changes }} />, { portal: 'student', account: SAMPLE_ACCOUNT });

jest.setTimeout(30_000);

beforeEach(() => {
  // jsdom has no layout to scroll.
  HTMLElement.prototype.scrollIntoView = jest.fn();
  localStorage.clear();
});

const retype = async (label: string, text: string) => {
  const control = screen.getByLabelText(label);
  await userEvent.clear(control);
  await userEvent.type(control, text);
};

describe('the locked sheet', () => {
  it('leaves the contact data open, but for the proven address', async () => {
    open();
    const mobile = screen.getByLabelText('手机号码');
    await userEvent.clear(mobile);
    await userEvent.click(screen.getByRole('button', { name: '保存更新' }));
    const row = document.getElementById('origin-mobile-row');
    expect(row && (await within(row).findByText(/不能为空/))).toBeVisible();
    expect(screen.queryByLabelText('电子邮箱')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: '账号与安全' })).toHaveAttribute('href', '/account');
  });

  it('closes them once the record is reported', () => {
    open({ state: 'REPORTED' });
    expect(screen.queryByLabelText('手机号码')).not.toBeInTheDocument();
    expect(screen.getByText('13800000001')).toBeVisible();
  });

  it('offers to dispute what the school keeps', async () => {
    open();
    expect(screen.queryByRole('button', { name: '申请更正家庭住址' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '申请更正姓名' }));
    expect(await screen.findByRole('dialog', { name: '申请更正：姓名' })).toHaveTextContent('学校记录：王小明');
  });

  it('says what may be changed all the same, and how an error is put right', () => {
    const { unmount } = open({ state: 'COLLEGE_REVIEW' });
    expect(screen.getByText(/审核期间，除可随时更新的信息外不能修改。/)).toBeVisible();
    unmount();
    open();
    expect(screen.getByText(/如有错误，可在该项旁申请更正。/)).toBeVisible();
  });

  it('shows the graduate the own ID number whole, who asks for it', async () => {
    const post = jest.spyOn(api, 'POST').mockResolvedValue({ data: { value: '410105200501010012' } } as never);
    open();
    expect(screen.getByText('410***********0012')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /查看完整内容/ }));
    expect(await screen.findByText('410105200501010012')).toBeVisible();
    expect(post).toHaveBeenCalledWith('/api/my-record/reveal', { body: { field: 'idNo' } });
  });
});

describe('contact data that is typed', () => {
  it('is there again after a reload, until it is saved', async () => {
    const put = jest.spyOn(api, 'PUT').mockResolvedValue({ data: REVIEW } as never);
    const first = open();
    await retype('微信号', 'wang-2027');
    first.unmount();
    const second = open();
    expect(screen.getByLabelText('微信号')).toHaveValue('wang-2027');
    expect(await screen.findByText('已恢复上次没有保存到服务器的内容。')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '保存更新' }));
    await waitFor(() => expect(localStorage).toHaveLength(0));
    expect(put).toHaveBeenCalledWith('/api/origin/contact', { body: { values: { wechat: 'wang-2027' } } });
    second.unmount();
    open();
    expect(screen.getByLabelText('微信号')).toHaveValue('wang');
  });

  it('stays when it is typed while a save runs', async () => {
    let answer: (reply: never) => void = jest.fn();
    const saving = new Promise<never>((resolve) => {
      answer = resolve;
    });
    const put = jest.spyOn(api, 'PUT').mockReturnValue(saving);
    open();
    await retype('微信号', 'wang-2027');
    await userEvent.click(screen.getByRole('button', { name: '保存更新' }));
    await retype('手机号码', '13800000002');
    answer({ data: REVIEW } as never);
    expect(await screen.findByText('已更新')).toBeVisible();
    expect(screen.getByLabelText('手机号码')).toHaveValue('13800000002');
    // What was sent is the server's now: the page that does not know its answer shows the old one.
    expect(screen.getByLabelText('微信号')).toHaveValue('wang');
    await userEvent.click(await screen.findByRole('button', { name: '保存更新' }));
    await waitFor(() =>
      expect(put).toHaveBeenLastCalledWith('/api/origin/contact', { body: { values: { mobile: '13800000002' } } }),
    );
  });
});
