import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TierDialog } from './tier-dialog';

const open = (tier: 'L' | 'W' | 'F') =>
  renderInPortal(
    <TierDialog
      field={{
        field: 'homeAddress',
        label: '家庭住址',
        tier,
        defaultTier: 'W',
        levels: [{ educationLevel: '31', tier: 'L' }],
      }}
      onClose={() => undefined}
    />,
    { portal: 'teacher' },
  );

describe('the choice of who changes a field', () => {
  it('says before it is saved what it does', async () => {
    open('F');
    expect(await screen.findByRole('status')).toHaveTextContent(
      '没有单独设置的学历的学生可随时修改此项，直接写入学校记录',
    );
    expect(screen.getByRole('dialog', { name: '修改「家庭住址」由谁修改' })).toBeInTheDocument();
  });

  it('warns that a lock voids what is under review', async () => {
    open('L');
    expect(await screen.findByRole('status')).toHaveTextContent('正在审核的修改不再有效');
  });

  it('shows what the chosen level has of its own, or that it has nothing', async () => {
    open('F');
    const user = userEvent.setup({ pointerEventsCheck: 0 });
    const choose = async (level: string) => {
      await user.click(screen.getByLabelText(/^学历/));
      await user.click(await screen.findByTitle(level));
    };
    const effect = await screen.findByRole('status');
    await choose('本科生毕业');
    await waitFor(() => expect(effect).toHaveTextContent('本科生毕业的学生不能修改此项'));
    await choose('硕士生毕业');
    await waitFor(() => expect(effect).toHaveTextContent('硕士生毕业没有单独的设置，此项按全部学历的设置办理'));
  });
});
