import { renderInPortal } from '@qicheng/ui/testing';
import { api } from '@qicheng/api-client';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import SignLinkPage from './sign-link.page';

const CONTENT = {
  schema: 1,
  agreementNo: '1033520273000001X',
  revision: 1,
  partyA: [],
  partyB: [],
  partyC: [],
  terms: [],
  specialTerms: '',
  clauses: [],
  clauseVersion: 0,
};
const opened = (expiresAt: Date) => ({
  version: 5,
  signerHint: '王*，2027****01',
  expiresAt: expiresAt.toISOString(),
});
const SHEET = {
  id: 'a1',
  state: 'SEALING',
  content: CONTENT,
  contentHash: 'ab'.repeat(32),
  verifyUrl: null,
  signature: null,
  signedOnScreenAt: null,
  marks: [],
  schoolName: '启程大学',
};

const answer = (status: number, body: object) => {
  globalThis.fetch = jest.fn().mockResolvedValue({
    ok: status < 400,
    status,
    headers: { get: () => null },
    text: () => Promise.resolve(JSON.stringify(body)),
  });
};
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

beforeAll(() => {
  // jsdom draws nothing.
  const pen = { scale: jest.fn(), clearRect: jest.fn(), fillRect: jest.fn() };
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as object as RenderingContext);
});

describe('the signing page of a phone', () => {
  it('says whose agreement it is and how long the link works', async () => {
    answer(200, opened(inMinutes(9)));
    renderInPortal(<SignLinkPage />, { portal: 'student' });
    expect(await screen.findByText(/王\*，2027\*\*\*\*01/)).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent(/^(9:00|8:[0-5]\d) 后失效$/);
    expect(screen.queryByRole('button', { name: '去签名' })).toBeNull();
  });

  it('shows the agreement once its owner has proved to be that, and says what was wrong with the password', async () => {
    answer(200, opened(inMinutes(9)));
    const user = userEvent.setup({ delay: null });
    renderInPortal(<SignLinkPage />, { portal: 'student' });
    await user.type(await screen.findByLabelText('登录密码', { selector: 'input[type=password]' }), 'guessed');
    answer(400, { status: 400, code: 'INVALID', fields: [{ field: 'password', message: '登录密码不正确' }] });
    await user.click(screen.getByRole('button', { name: '查看协议' }));
    expect(await screen.findByText('登录密码不正确')).toBeVisible();
    answer(200, SHEET);
    await user.click(await screen.findByRole('button', { name: /查看协议/ }));
    expect(await screen.findByRole('button', { name: '去签名' })).toBeDisabled();
    expect(globalThis.fetch).toHaveBeenCalledTimes(1);
  });

  it('says what to do with a link that was used', async () => {
    answer(404, { status: 404, code: 'NOT_FOUND', title: '没有找到' });
    renderInPortal(<SignLinkPage />, { portal: 'student' });
    expect(await screen.findByText('这个签名链接不能用了')).toBeVisible();
    expect(screen.getByText(/回到电脑上的协议页面，重新生成二维码/)).toBeVisible();
  });

  it('closes when its time is over', async () => {
    answer(200, opened(inMinutes(-1)));
    renderInPortal(<SignLinkPage />, { portal: 'student' });
    expect(await screen.findByText(/链接已过有效时间/)).toBeVisible();
  });

  it('gets more time while somebody is busy with it, and says when there is none left', async () => {
    const later = inMinutes(9).toISOString();
    const extend = jest.spyOn(api, 'POST').mockResolvedValueOnce({ data: { expiresAt: later } } as never);
    answer(200, opened(inMinutes(1)));
    const { unmount } = renderInPortal(<SignLinkPage />, { portal: 'student' });
    expect(await screen.findByText(/继续操作会自动延长/)).toBeVisible();
    expect(extend).not.toHaveBeenCalled();
    fireEvent.pointerDown(screen.getByRole('timer'));
    fireEvent.scroll(globalThis.window);
    expect(await screen.findByText(/^(9:00|8:5\d) 后失效$/)).toBeVisible();
    expect(extend).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/继续操作会自动延长/)).not.toBeInTheDocument();
    unmount();
    extend.mockResolvedValueOnce({ data: { expiresAt: inMinutes(1).toISOString() } } as never);
    renderInPortal(<SignLinkPage />, { portal: 'student' });
    await screen.findByText(/继续操作会自动延长/);
    fireEvent.keyDown(screen.getByRole('timer'));
    expect(await screen.findByText(/时间不能再延长/)).toBeVisible();
  });

  it('can be tried again when the network fails', async () => {
    globalThis.fetch = jest.fn().mockRejectedValue(new TypeError('offline'));
    renderInPortal(<SignLinkPage />, { portal: 'student' });
    expect(await screen.findByText('网络连接不上')).toBeVisible();
    expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  });
});
