import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import { TierDialog } from './tier-dialog';

const open = (tier: 'L' | 'W' | 'F') =>
  renderInPortal(
    <TierDialog
      field={{ field: 'homeAddress', label: '家庭住址', tier, defaultTier: 'W', levels: [] }}
      onClose={() => undefined}
    />,
    { portal: 'teacher' },
  );

describe('the choice of who changes a field', () => {
  it('says before it is saved what it does', async () => {
    open('F');
    expect(await screen.findByRole('status')).toHaveTextContent('全部学历的学生可随时修改此项，直接写入学校记录');
    expect(screen.getByRole('dialog', { name: '修改「家庭住址」由谁修改' })).toBeInTheDocument();
  });

  it('warns that a lock voids what is under review', async () => {
    open('L');
    expect(await screen.findByRole('status')).toHaveTextContent('正在审核的修改不再有效');
  });
});
