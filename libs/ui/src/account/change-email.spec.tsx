import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../testing';
import { ChangeEmail } from './change-email';

it('sends a code to the new address, then moves the account with it and the present password', async () => {
  const calls: unknown[] = [];
  globalThis.fetch = async (path, init) => {
    calls.push([path, typeof init?.body === 'string' ? JSON.parse(init.body) : undefined]);
    return { ok: true, status: 204, headers: new Headers(), text: async () => '' } as Response;
  };
  const account = { id: '1', name: '王小明', role: 'STUDENT', roles: ['STUDENT'], email: 'mi***@old.example' } as const;
  renderInPortal(<ChangeEmail />, { portal: 'student', account });
  const user = userEvent.setup();
  expect(screen.getByText(/mi\*\*\*@old\.example/)).toBeVisible();
  await user.type(screen.getByLabelText(/新邮箱/), 'ming@new.example');
  await user.click(screen.getByRole('button', { name: '发送验证码' }));
  await screen.findByText(/验证码已发送/);
  await user.type(screen.getByPlaceholderText('6 位数字'), '123456');
  await user.type(screen.getByLabelText(/当前密码/), 'Road-2027x');
  await user.click(screen.getByRole('button', { name: '更换邮箱' }));
  await screen.findByText(/邮箱已更换/);
  expect(calls).toEqual([
    ['/api/auth/email/code', { email: 'ming@new.example' }],
    ['/api/auth/email', { code: '123456', current: 'Road-2027x' }],
  ]);
});
