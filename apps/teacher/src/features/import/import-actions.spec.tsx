import { renderInPortal } from '@qicheng/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImportActions } from './import-actions';
import { sampleImport } from './sample-import';

const commit = () => screen.getByRole('button', { name: '确认导入' });

describe('what can be done with an import', () => {
  it('says before the commit what will be written and created', async () => {
    renderInPortal(<ImportActions batch={sampleImport()} />);
    await userEvent.click(commit());
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/新增 8 名、更新 2 名/)).toHaveTextContent(/1 个班级.*1 个班级增加辅导员/);
  });

  it('cannot be committed with errors, and says why', () => {
    renderInPortal(<ImportActions batch={sampleImport({ errorCount: 3, actions: ['cancel'] })} />);
    expect(commit()).toBeDisabled();
    expect(commit()).toHaveAttribute('title', expect.stringContaining('3 处错误'));
    expect(screen.getByRole('link', { name: /下载错误报告/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/b1/report.xlsx'),
    );
  });

  it('can only be undone once it is committed', () => {
    renderInPortal(<ImportActions batch={sampleImport({ state: 'COMMITTED', actions: ['undo'] })} />);
    expect(screen.queryByRole('button', { name: '确认导入' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '撤销这次导入' })).toBeEnabled();
  });
});
