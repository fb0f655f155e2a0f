import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EmployerSearch } from './employer-search';

const HIT = {
  id: 'e1',
  name: '中原精工机械有限公司',
  uscc: '91350100M000100Y43',
  verified: false,
  claimed: false,
  regionName: '河南省郑州市金水区',
  formerName: '中原机械厂',
};

function open(search: (q: string) => Promise<readonly (typeof HIT)[]>) {
  const chosen = jest.fn();
  renderInPortal(
    <EmployerSearch
      search={search}
      value={null}
      onChange={chosen}
      footer={(typed) => <span>没有找到？添加{typed}</span>}
    />,
  );
  return chosen;
}

const type = async (text: string) => userEvent.type(await screen.findByRole('combobox', { name: '单位' }), text);

describe('the search for a company', () => {
  it('asks once after a pause, shows what tells companies apart, and takes one by keyboard', async () => {
    const search = jest.fn(async () => [HIT]);
    const chosen = open(search);
    await type('中原精');
    expect(await screen.findByText(/曾用名 中原机械厂\s91350100M000100Y43\s河南省郑州市金水区/)).toBeInTheDocument();
    expect(screen.getByText('未核实')).toBeInTheDocument();
    expect(search.mock.calls).toEqual([['中原精']]);
    // The select reads the number of the key, which user-event leaves out.
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter', keyCode: 13 });
    await waitFor(() => expect(chosen).toHaveBeenCalledWith(HIT));
  });

  it('asks for two characters first', async () => {
    const search = jest.fn(async () => [HIT]);
    open(search);
    await type('中');
    expect(await screen.findByText('请至少输入两个字')).toBeInTheDocument();
    expect(search).not.toHaveBeenCalled();
  });

  it('says that nothing was found, and what to do then', async () => {
    open(async () => []);
    await type('没有的公司');
    expect(await screen.findByText('没有找到“没有的公司”')).toBeInTheDocument();
    expect(screen.getByText('没有找到？添加没有的公司')).toBeInTheDocument();
  });

  it('says when the search does not answer', async () => {
    open(() => Promise.reject(new Error('offline')));
    await type('中原');
    expect(await screen.findByText('暂时查不到，请稍后再试')).toBeInTheDocument();
  });
});
