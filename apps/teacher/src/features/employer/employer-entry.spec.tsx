import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as server from './employer.api';
import EmployerEntryPage from './employer-entry.page';

jest.mock('./employer.api');
const { useEmployerActions, useSimilar } = jest.mocked(server);

const USCC = '91350100M000100Y43';
const LIKE = { id: 'e1', uscc: '91999999MA00000154', verified: true, claimed: false, regionName: null };

const enter = jest.fn(async () => ({ id: 'e9' }));

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
  useEmployerActions.mockReturnValue({ enter } as unknown as ReturnType<typeof useEmployerActions>);
  useSimilar.mockImplementation(
    (name) => ({ data: name ? [{ ...LIKE, name: `${name}分厂` }] : [] }) as unknown as ReturnType<typeof useSimilar>,
  );
});

describe('a company that the centre enters', () => {
  it('is held against the library, judged by its code, and sent with a reason', async () => {
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
    const { router } = renderInPortal(<EmployerEntryPage />, { portal: 'teacher', at: '/employers/new' });
    const fill = async (label: string, text: string) => {
      const control = await screen.findByLabelText(label);
      await user.clear(control);
      await user.click(control);
      await user.paste(text);
    };
    const send = async () => user.click(screen.getAllByText('新增单位').at(-1)!);
    await fill('单位名称', '中原精工机械有限公司');
    expect(await screen.findByText('中原精工机械有限公司分厂')).toBeInTheDocument();
    await fill('统一社会信用代码', '91350100M000100Y44');
    await send();
    expect(await screen.findByText('统一社会信用代码校验位不正确，请与营业执照逐位核对')).toBeInTheDocument();
    await fill('统一社会信用代码', USCC);
    await send();
    await fill('新增依据（5 至 500 字）', '招聘会现场提交营业执照');
    await send();
    expect(enter).toHaveBeenCalledWith({ name: '中原精工机械有限公司', uscc: USCC }, '招聘会现场提交营业执照');
    expect(await screen.findByText('已新增')).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/employers/e9');
  });
});
