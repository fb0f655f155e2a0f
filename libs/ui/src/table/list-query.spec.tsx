import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../testing';
import { FilterBar } from './filter-bar';
import { readListQuery, writeListQuery } from './list-query';
import { useListQuery } from './use-list-query';

describe('a list query in the address', () => {
  it('reads what makes sense and falls back where it does not', () => {
    expect(readListQuery(new URLSearchParams('page=-3&pageSize=5000&sort=-name&state=DRAFT&keyword='))).toEqual({
      page: 1,
      pageSize: 100,
      sort: '-name',
      filters: { state: 'DRAFT' },
    });
  });

  it('comes back unchanged, and what is usual is not written', () => {
    const usual = { sort: 'name', filters: { state: 'DRAFT' } };
    const query = { page: 3, pageSize: 50, sort: '-at', filters: { state: '', keyword: '王' } };
    const params = writeListQuery(query, usual);
    expect(params.toString()).toContain('page=3');
    expect(readListQuery(params, usual)).toMatchObject({ page: 3, pageSize: 50, sort: '-at' });
    expect(writeListQuery(readListQuery(new URLSearchParams(), usual), usual).toString()).toBe('');
  });

  it('lets a usual filter be switched off', () => {
    const usual = { filters: { state: 'DRAFT' } };
    const off = writeListQuery({ page: 1, pageSize: 20, filters: { state: '' } }, usual);
    expect(readListQuery(off, usual).filters['state']).toBe('');
  });
});

describe('the filter bar', () => {
  const Page = () => (
    <FilterBar list={useListQuery()} fields={[{ kind: 'keyword', name: 'keyword', label: '关键字' }]} />
  );

  it('writes the keyword once typing pauses and goes back to page 1', async () => {
    const { router } = renderInPortal(<Page />, { at: '/?page=4&state=DRAFT' });
    await userEvent.type(screen.getByLabelText('关键字'), '王小明');
    expect(router.state.location.search).toContain('page=4');
    await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('keyword')).toBe('王小明'));
    expect(router.state.location.search).not.toContain('page');
    expect(router.state.location.search).toContain('state=DRAFT');
  });

  it('follows the address', async () => {
    const { router } = renderInPortal(<Page />, { at: '/?keyword=李雷' });
    expect(screen.getByLabelText('关键字')).toHaveValue('李雷');
    await act(() => router.navigate('/'));
    expect(screen.getByLabelText('关键字')).toHaveValue('');
  });
});
