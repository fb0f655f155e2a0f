import { ApiProblem } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { USUAL } from '../sheet/sample/contents';
import { SigningPanel } from './signing-panel';

const HASH = 'a'.repeat(64);
const IMAGE = 'data:image/png;base64,AAAA';
const SHEET = {
  content: USUAL,
  contentHash: HASH,
  verifyUrl: null,
  signature: null,
  signedOnScreenAt: null,
  marks: [],
  schoolName: '示例大学',
};
const points = Array.from({ length: 20 }, (_, step) => ({
  x: step * 8,
  y: (step % 4) * 20,
  time: step,
  pressure: 0.5,
}));
const DRAWING = { width: 600, height: 240, strokes: [{ points }] };

// jsdom has no canvas: a button stands in for the hand, another for a slip of it.
jest.mock('@qicheng/ui', () => {
  const ui = jest.requireActual<typeof import('@qicheng/ui')>('@qicheng/ui');
  const { useImperativeHandle } = jest.requireActual<typeof import('react')>('react');
  const SignaturePad: typeof ui.SignaturePad = ({ ref, onChange }) => {
    useImperativeHandle(ref, () => ({ toPng: () => IMAGE, clear: () => onChange(null) }));
    return (
      <button type="button" onClick={() => onChange(DRAWING)}>
        手写
      </button>
    );
  };
  return { ...ui, SignaturePad };
});

// jsdom has no layout to scroll.
beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = jest.fn();
});

const user = userEvent.setup({ delay: null });
const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const paste = async (field: HTMLElement, text: string) => {
  await user.click(field);
  await user.paste(text);
};

async function readAndDraw() {
  await user.click(await screen.findByRole('checkbox', { name: /我已阅读/ }));
  await press('去签名');
  await press('手写');
  await press(/签在协议上/);
}

describe('the way to a signature', () => {
  it('begins with reading', async () => {
    renderInPortal(<SigningPanel sheet={SHEET} sign={jest.fn()} />);
    expect(await screen.findByRole('button', { name: '去签名' })).toBeDisabled();
  });

  it('refuses what is no signature', async () => {
    renderInPortal(<SigningPanel sheet={SHEET} sign={jest.fn()} />);
    await user.click(await screen.findByRole('checkbox', { name: /我已阅读/ }));
    await press('去签名');
    await press(/签在协议上/);
    expect(await screen.findByText('请先在签名区手写您的姓名')).toBeInTheDocument();
  });

  it('shows the signature in its place, asks who signs, and sends what was read', async () => {
    const sign = jest.fn().mockResolvedValue(undefined);
    renderInPortal(<SigningPanel sheet={SHEET} sign={sign} />);
    await readAndDraw();
    expect(await screen.findByRole('img', { name: '毕业生手写签名' })).toHaveAttribute('src', IMAGE);
    await press('确认签名');
    expect(await screen.findByText('请填写登录密码')).toBeInTheDocument();
    await paste(screen.getByLabelText('登录密码'), 'Secret-2027');
    await press('确认签名');
    await waitFor(() =>
      expect(sign.mock.calls).toEqual([
        [{ drawing: DRAWING, image: IMAGE, contentHash: HASH, password: 'Secret-2027' }],
      ]),
    );
  });

  it('keeps the drawing when the server refuses', async () => {
    const sign = jest.fn().mockRejectedValue(new ApiProblem(422, { code: 'WRONG_PASSWORD', detail: '密码不正确' }));
    renderInPortal(<SigningPanel sheet={SHEET} sign={sign} sendCode={async () => undefined} />);
    await readAndDraw();
    await user.click(await screen.findByRole('radio', { name: '邮箱验证码' }));
    await paste(screen.getByLabelText('邮箱验证码', { selector: 'input:not([type=radio])' }), '123456');
    await press('确认签名');
    expect(await screen.findByText(/密码不正确.*签名还在/)).toBeInTheDocument();
    expect(sign).toHaveBeenCalledWith(expect.objectContaining({ code: '123456' }));
    expect(screen.getByRole('img', { name: '毕业生手写签名' })).toHaveAttribute('src', IMAGE);
  });

  it('says that the password is wrong', async () => {
    const fields = [{ field: 'password', message: '登录密码不正确' }];
    const sign = jest
      .fn()
      .mockRejectedValue(new ApiProblem(400, { code: 'INVALID', title: '有内容填写不正确', fields }));
    renderInPortal(<SigningPanel sheet={SHEET} sign={sign} />);
    await readAndDraw();
    await paste(await screen.findByLabelText('登录密码'), 'guessed');
    await press('确认签名');
    expect(await screen.findByText(/^登录密码不正确。 您的签名还在/)).toBeVisible();
  });

  it('does not begin before the content is frozen', async () => {
    renderInPortal(<SigningPanel sheet={{ ...SHEET, contentHash: null }} sign={jest.fn()} />);
    expect(await screen.findByText(/还没有审核通过/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '去签名' })).toBeNull();
  });
});
