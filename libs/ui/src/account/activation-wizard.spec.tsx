import type { SessionView } from '@qicheng/contracts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../testing';
import { ActivationWizard } from './activation-wizard';

const SESSION = { activated: true, account: { id: '1', name: '王小明' } } as SessionView;
const reply = (status: number, body: object) =>
  ({ ok: status < 400, status, headers: new Headers(), text: async () => JSON.stringify(body) }) as Response;

interface Call {
  readonly path: string;
  readonly body: unknown;
}

function house(answers: Readonly<Record<string, Response>>) {
  const calls: Call[] = [];
  globalThis.fetch = async (input, init) => {
    const path = typeof input === 'string' ? input : '';
    calls.push({ path, body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined });
    return answers[path] ?? reply(200, {});
  };
  const arrived = jest.fn();
  renderInPortal(<ActivationWizard personal={['20230001', '王小明']} onDone={arrived} onLeave={jest.fn()} />, {
    portal: 'student',
  });
  return { calls, arrived, user: userEvent.setup() };
}

async function bindEmail({ user }: ReturnType<typeof house>) {
  await user.type(screen.getByLabelText('邮箱'), 'ming@example.com');
  await user.click(screen.getByRole('button', { name: '发送验证码' }));
  await user.type(await screen.findByPlaceholderText('6 位数字'), '123456');
  await user.click(screen.getByRole('button', { name: '下一步' }));
}

describe('the activation wizard', () => {
  it('binds an address by a code, then sets a password, then lets in', async () => {
    const it = house({ '/api/activation': reply(200, SESSION) });
    await bindEmail(it);
    await it.user.type(await screen.findByLabelText('新密码'), 'Road-2027x');
    await it.user.click(screen.getByRole('button', { name: '激活账号' }));
    await it.user.click(await screen.findByRole('button', { name: '进入首页' }));
    expect(it.calls).toEqual([
      { path: '/api/activation/email-code', body: { email: 'ming@example.com' } },
      { path: '/api/activation', body: { code: '123456', password: 'Road-2027x' } },
    ]);
    expect(it.arrived).toHaveBeenCalledWith(SESSION);
  });

  it('counts down until another code may be sent', async () => {
    const { user } = house({});
    await user.type(screen.getByLabelText('邮箱'), 'ming@example.com');
    await user.click(screen.getByRole('button', { name: '发送验证码' }));
    expect(await screen.findByRole('button', { name: /秒后可重发/ })).toBeDisabled();
  });

  it('sends nothing to what is no address', async () => {
    const { calls, user } = house({});
    await user.type(screen.getByLabelText('邮箱'), 'ming');
    await user.click(screen.getByRole('button', { name: '发送验证码' }));
    expect(await screen.findByText('请填写正确的邮箱地址')).toBeVisible();
    expect(calls).toEqual([]);
  });

  it('ticks off the demands on the password and refuses what holds the student number', async () => {
    const it = house({});
    await bindEmail(it);
    await it.user.type(await screen.findByLabelText('新密码'), 'Ab-20230001');
    expect(screen.getAllByLabelText('已满足')).toHaveLength(2);
    expect(screen.getAllByLabelText('未满足')).toHaveLength(1);
  });

  it('goes back to the code when the server does not accept it', async () => {
    const it = house({
      '/api/activation': reply(422, { code: 'CODE_WRONG', title: '验证码不正确或已过期，请重新获取' }),
    });
    await bindEmail(it);
    await it.user.type(await screen.findByLabelText('新密码'), 'Road-2027x');
    await it.user.click(screen.getByRole('button', { name: '激活账号' }));
    expect(await screen.findByText('验证码不正确或已过期，请重新获取')).toBeVisible();
    expect(screen.getByLabelText('邮箱')).toHaveValue('ming@example.com');
  });
});
