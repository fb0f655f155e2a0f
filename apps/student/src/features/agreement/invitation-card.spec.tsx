import { renderInPortal } from '@qicheng/ui/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InvitationCard } from './invitation-card';
import { invitationWith } from '@qicheng/records/testing';

const NOW = new Date('2026-11-23T08:00:00Z');
const open = (other = {}) =>
  renderInPortal(<InvitationCard agreement={invitationWith(other)} />, { portal: 'student' });

beforeEach(() => jest.useFakeTimers({ now: NOW, advanceTimers: true }));
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

describe('an invitation', () => {
  it('counts down to its end and then says that it is over', async () => {
    open({ inviteExpiresAt: '2026-11-23T08:00:03Z' });
    expect(screen.getByRole('timer')).toHaveTextContent('还剩 0 分 3 秒');
    await pass(4_000);
    expect(screen.getByRole('timer')).toHaveTextContent('已过应约期限');
  });

  it('is accepted only after a tick and three seconds', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    open();
    await user.click(screen.getByRole('button', { name: '应约' }));
    const dialog = await screen.findByRole('dialog', { name: '应约：远航科技有限公司' });
    expect(dialog).toHaveTextContent('应约后将占用签约名额');
    expect(within(dialog).getByRole('button', { name: '确认应约' })).toBeDisabled();
    await user.click(within(dialog).getByRole('checkbox'));
    expect(within(dialog).getByRole('button', { name: /请再想一想/ })).toBeDisabled();
    for (let second = 0; second < 4; second += 1) await pass(1_000);
    expect(within(dialog).getByRole('button', { name: '确认应约' })).toBeEnabled();
  });

  it('says why it cannot be accepted', () => {
    open({ offers: [{ action: 'accept', label: '应约', hindrance: '已有一份进行中的协议', to: null }] });
    expect(screen.getByRole('button', { name: '应约' })).toBeDisabled();
    expect(screen.getByText('已有一份进行中的协议')).toBeVisible();
  });

  it('can only be read once another is signed', () => {
    open({ takenElsewhere: true });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText('您已与其他单位签约，这份邀约只能查看。')).toBeVisible();
  });
});
