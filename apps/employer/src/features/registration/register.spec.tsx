import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import RegisterPage from './register.page';
import * as server from './registration.api';

jest.mock('./registration.api');
const { lookUp, sendCode, register } = jest.mocked(server);

const USCC = '91350100M000100Y43';
const SESSION = { activated: true, account: { id: '1', name: '李敏' } } as Awaited<ReturnType<typeof register>>;

const open = () => ({
  user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
  ...renderInPortal(<RegisterPage />, { portal: 'employer', at: '/register' }),
});

type User = ReturnType<typeof open>['user'];

async function fill(user: User, label: string, text: string) {
  await user.click(await screen.findByLabelText(label));
  await user.paste(text);
}

// By text: to ask a whole form for a role costs seconds.
const press = (user: User, label: string) => user.click(screen.getByText(label));

async function ask(user: User, uscc = USCC) {
  await fill(user, '统一社会信用代码', uscc);
  await press(user, '下一步');
}

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = jest.fn();
  localStorage.clear();
  jest.resetAllMocks();
  sendCode.mockResolvedValue('00000000-0000-4000-8000-000000000001');
  register.mockResolvedValue(SESSION);
});

describe('the registration of a company', () => {
  it('refuses a code whose check character is wrong', async () => {
    const { user } = open();
    await ask(user, '91350100M000100Y44');
    expect(await screen.findByText('统一社会信用代码校验位不正确，请与营业执照逐位核对')).toBeVisible();
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('asks for the name of a new company and keeps what is typed over a reload', async () => {
    lookUp.mockResolvedValue({ kind: 'NEW', name: null });
    const { user, unmount } = open();
    await ask(user);
    expect(await screen.findByText('这家单位还没有入驻')).toBeVisible();
    expect(screen.getByText('上传证照')).toBeVisible();
    expect(screen.getByText('等待审核')).toBeVisible();
    expect(document.getElementById('registration-registeredRegion-row')).toBeVisible();
    await press(user, '下一步');
    expect(screen.queryByLabelText('联系人姓名')).not.toBeInTheDocument();
    await fill(user, '单位名称', '中原精工机械有限公司');
    unmount();
    open();
    expect(await screen.findByLabelText('单位名称')).toHaveValue('中原精工机械有限公司');
  });

  it('lets a colleague join by contact, code and password alone, and never keeps the password', async () => {
    lookUp.mockResolvedValue({ kind: 'JOIN', name: '中原精工机械有限公司' });
    const { user, router } = open();
    await ask(user);
    expect(await screen.findByText('“中原精工机械有限公司”已经入驻')).toBeVisible();
    await fill(user, '联系人姓名', '李敏');
    await fill(user, '手机号', '13812345678');
    await fill(user, '邮箱', 'limin@example.com');
    await fill(user, '邮箱验证码', '123456');
    await fill(user, '新密码', 'Kd7#quietRiver');
    await user.click(screen.getByRole('checkbox'));
    await press(user, '注册并继续');
    expect(await screen.findByText('请先发送验证码')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /验证码/ }));
    expect(sendCode).toHaveBeenCalledWith('limin@example.com');
    await press(user, '注册并继续');
    await screen.findByText('账号已开通，请提交加入申请');
    expect(register).toHaveBeenCalledWith({
      registrationId: '00000000-0000-4000-8000-000000000001',
      code: '123456',
      uscc: USCC,
      contactName: '李敏',
      mobile: '13812345678',
      password: 'Kd7#quietRiver',
      values: {},
      agreed: true,
    });
    expect(router.state.location.pathname).toBe('/company');
    expect(JSON.stringify(localStorage)).not.toContain('quietRiver');
  });
});
