import { api } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ImportColumns } from './import-columns-tab';
import { sampleImport } from './sample-import';

const RECOGNISED = [
  'examNo',
  'name',
  'idNo',
  'gender',
  'birthDate',
  'ethnicity',
  'politicalStatus',
  'collegeName',
  'className',
  'majorCode',
  'majorName',
  'educationLevel',
  'durationYears',
  'trainingMode',
  'enrollDate',
  'graduateDate',
  'normalStudentCategory',
].map((field, i) => ({ letter: 'ABCDEFGHIJKLMNOPQ'.charAt(i), heading: `列${i}`, field }));
const NUMBER = { letter: 'R', heading: '学生编码', field: null };
const BATCH = sampleImport({ state: 'REFUSED', actions: ['assign'], columns: [...RECOGNISED, NUMBER] });

/** Chooses what a column is read as. */
async function choose(column: string, target: string) {
  const box = screen.getByRole('combobox', { name: column });
  fireEvent.mouseDown(box);
  fireEvent.change(box, { target: { value: target } });
  const offered = await waitFor(() => {
    const option = document.querySelector(`.ant-select-item-option[title="${target}"]`);
    if (option === null) throw new Error(`${target} is not offered`);
    return option;
  });
  fireEvent.click(offered);
}

beforeEach(() => localStorage.clear());

describe('the columns of a workbook', () => {
  it('are said by hand, each once, with nothing missing, and sent', async () => {
    const put = jest.spyOn(api, 'PUT').mockResolvedValue({ data: BATCH } as never);
    renderInPortal(<ImportColumns batch={BATCH} />);
    const check = screen.getByRole('button', { name: '按此重新检查' });
    expect(screen.getByRole('status')).toHaveTextContent('还没有指定：学号');
    await choose('R 列学生编码识别为', '姓名');
    expect(screen.getByRole('status')).toHaveTextContent('“姓名”只能对应一列');
    expect(check).toBeDisabled();
    await choose('R 列学生编码识别为', '学号');
    expect(screen.getByRole('status')).toHaveTextContent('改了 1 列，还没有重新检查');
    fireEvent.click(check);
    await waitFor(() =>
      expect(put).toHaveBeenCalledWith('/api/graduate-imports/{id}/columns', {
        params: { path: { id: 'b1' } },
        body: { columns: [{ letter: 'R', field: 'studentNo' }] },
      }),
    );
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });

  it('are still said after another tab was looked at', async () => {
    const { unmount } = renderInPortal(<ImportColumns batch={BATCH} />);
    await choose('R 列学生编码识别为', '学号');
    unmount();
    renderInPortal(<ImportColumns batch={BATCH} />);
    expect(screen.getByRole('status')).toHaveTextContent('改了 1 列，还没有重新检查');
  });

  it('are only shown once nothing can be changed any more', () => {
    renderInPortal(<ImportColumns batch={{ ...BATCH, state: 'COMMITTED', actions: ['undo'] }} />);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByText('忽略')).toBeVisible();
  });
});
