import { api } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import EmployerEntryPage from './employer-entry.page';

const NAME = '中原精工机械有限公司';
const USCC = '91350100M000100Y43';
const LIKE = { id: 'e1', uscc: '91999999MA00000154', verified: true, claimed: false, regionName: null };
const OWNER = { ...LIKE, id: 'e2', uscc: USCC, name: '中原精工旧名厂' };
const IDLE = '填写单位名称（至少四个字）或完整的信用代码后，这里列出单位库中相近的单位。';

type Init = { readonly params: { readonly query: { readonly q: string } } };

/** Opens the page over a library that answers by `find`. */
function open(find: (q: string) => Promise<readonly object[]>) {
  const asked: string[] = [];
  jest.spyOn(api, 'GET').mockImplementation((async (_path: string, { params }: Init) => {
    asked.push(params.query.q);
    return { data: await find(params.query.q) };
  }) as never);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const { router, unmount } = renderInPortal(<EmployerEntryPage />, { portal: 'teacher', at: '/employers/new' });
  const fill = async (label: string, text: string) => {
    const control = await screen.findByLabelText(label);
    await user.clear(control);
    await user.click(control);
    await user.paste(text);
  };
  return { asked, user, router, fill, unmount };
}

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
  localStorage.clear();
});

describe('a company that the centre enters', () => {
  it('is held against the library, judged by its code, and sent with a reason', async () => {
    const enter = jest.spyOn(api, 'POST').mockResolvedValue({ data: { id: 'e9' } } as never);
    const { user, router, fill } = open(async (q) => [{ ...LIKE, name: `${q}分厂` }]);
    const send = async () => user.click(screen.getAllByText('新增单位').at(-1)!);
    await fill('单位名称', NAME);
    expect(await screen.findByText(`${NAME}分厂`)).toBeInTheDocument();
    await fill('统一社会信用代码', '91350100M000100Y44');
    await send();
    expect(await screen.findByText('统一社会信用代码校验位不正确，请与营业执照逐位核对')).toBeInTheDocument();
    await fill('统一社会信用代码', USCC);
    await send();
    await fill('新增依据（5 至 500 字）', '招聘会现场提交营业执照');
    await send();
    expect(await screen.findByText('已新增')).toBeInTheDocument();
    expect(enter).toHaveBeenCalledWith('/api/employers/entries', {
      body: { values: { name: NAME, uscc: USCC }, reason: '招聘会现场提交营业执照' },
    });
    expect(router.state.location.pathname).toBe('/employers/e9');
    expect(localStorage).toHaveLength(0);
  });

  it('is there again after a reload', async () => {
    const { fill, unmount } = open(async () => []);
    await fill('单位名称', NAME);
    unmount();
    open(async () => []);
    expect(await screen.findByLabelText('单位名称')).toHaveValue(NAME);
    expect(await screen.findByText('已恢复上次填写的内容。')).toBeVisible();
  });
});

describe('the search for similar companies', () => {
  it('asks once after a pause, and also by the code once that is sound', async () => {
    const { asked, fill } = open(async (q) => (q === USCC ? [OWNER] : []));
    expect(await screen.findByText(IDLE)).toBeInTheDocument();
    for (const value of [NAME.slice(0, 4), NAME.slice(0, 6), NAME])
      fireEvent.change(screen.getByLabelText('单位名称'), { target: { value } });
    expect(screen.getByText('正在单位库中查找…')).toBeInTheDocument();
    expect(await screen.findByText('单位库中没有相近的单位。')).toBeInTheDocument();
    expect(asked).toEqual([NAME]);
    await fill('统一社会信用代码', USCC.slice(0, 17));
    await fill('统一社会信用代码', USCC);
    expect(await screen.findByText(OWNER.name)).toBeInTheDocument();
    await waitFor(() => expect(asked).toEqual([NAME, USCC, NAME]));
    await fill('单位名称', '中原');
    await fill('统一社会信用代码', '91');
    expect(await screen.findByText(IDLE)).toBeInTheDocument();
  });

  it('does not call a failure an empty library', async () => {
    const { fill } = open(() => Promise.reject(new Error('offline')));
    await fill('单位名称', NAME);
    expect(await screen.findByText(/^暂时查不到单位库/)).toBeInTheDocument();
    expect(screen.queryByText('单位库中没有相近的单位。')).not.toBeInTheDocument();
  });
});
