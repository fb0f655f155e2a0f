import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BatchAction } from './batch-action';
import { BatchActions } from './batch-actions';
import { opinionBatch } from './opinion-batch';
import type { ReviewRow } from './review-record';

const ROWS: readonly ReviewRow[] = [
  { id: '1', version: 3, name: '王小明', state: 'SEALING' },
  { id: '2', version: 5, name: '李雷', state: 'SEALING' },
];
const SEAL: BatchAction<ReviewRow> = {
  action: 'markCollegeSeal',
  label: '学院盖章',
  lead: '把选中的记录记为已盖学院章。',
};

function open(actions: readonly BatchAction<ReviewRow>[]) {
  const onChange = jest.fn();
  const decide = jest.fn().mockResolvedValue([
    { id: '1', name: '王小明', done: true, message: null },
    { id: '2', name: '李雷', done: false, message: '用人单位尚未盖章' },
  ]);
  const selection = { chosen: ROWS, keys: ROWS.map(({ id }) => id), onChange };
  renderInPortal(<BatchActions selection={selection} actions={actions} decide={decide} />);
  return { decide, onChange };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const confirm = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

describe('BatchActions', () => {
  it('takes a step that is no opinion, asking for no reason, and keeps what failed chosen', async () => {
    const { decide, onChange } = open([SEAL]);
    await press('学院盖章');
    expect(await screen.findByText('学院盖章：选中的 2 条')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
    await confirm('学院盖章');
    const items = [
      { id: '1', version: 3 },
      { id: '2', version: 5 },
    ];
    await waitFor(() => expect(decide).toHaveBeenCalledWith({ action: 'markCollegeSeal', items }));
    expect(onChange).toHaveBeenCalledWith(['2']);
    expect(await screen.findByText('用人单位尚未盖章')).toBeInTheDocument();
  });

  it('offers a step only for rows that it applies to', () => {
    const sealing = (rows: readonly ReviewRow[]) => rows.some(({ name }) => name === '李雷');
    open([
      { ...SEAL, applies: sealing },
      { ...SEAL, action: 'markAgencySeal', label: '代理机构盖章', applies: (rows) => !sealing(rows) },
    ]);
    expect(screen.getByRole('button', { name: '学院盖章' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '代理机构盖章' })).toBeNull();
  });

  it('returns only with a reason, of which the usual ones are offered', async () => {
    const { decide } = open(opinionBatch<ReviewRow>(['岗位信息不完整']));
    await press('批量退回');
    await confirm('批量退回');
    expect(decide).not.toHaveBeenCalled();
    await userEvent.click(screen.getByText('岗位信息不完整'));
    await confirm('批量退回');
    await waitFor(() =>
      expect(decide.mock.calls[0]?.[0]).toMatchObject({ action: 'return', reason: '岗位信息不完整' }),
    );
  });

  it('says what to mind about the chosen records', async () => {
    open(opinionBatch<ReviewRow>([], { warning: (rows) => `其中 ${rows.length} 条需要留意` }));
    await press('批量通过');
    expect(await screen.findByText('其中 2 条需要留意')).toBeInTheDocument();
  });
});
