import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AgreementDetail } from './agreement-detail';
import { awaitingEmployer } from '@qicheng/records/testing';

// The sheet has specs of its own; here it is still on its way.
jest.mock('../../party/agreement.api', () => ({
  ...jest.requireActual('../../party/agreement.api'),
  useSheet: () => ({ data: undefined, error: null, isPending: true, refetch: jest.fn() }),
}));

const open = (other: Parameters<typeof awaitingEmployer>[0]) =>
  renderInPortal(<AgreementDetail agreement={awaitingEmployer({ editable: false, offers: [], ...other })} />, {
    portal: 'employer',
  });
const offer = (action: string, hindrance: string | null = null, to: string | null = null) => ({
  action,
  label: action,
  hindrance,
  to,
});

describe('an agreement that a company reads', () => {
  it('is printed and takes the stamped copy while it is sealed', () => {
    open({ state: 'SEALING', nextMark: 'EMPLOYER_SEALED', offers: [offer('requestCancel')] });
    expect(screen.getByRole('button', { name: '打印协议书' })).toBeEnabled();
    expect(screen.getByRole('heading', { name: '上传盖章件' })).toBeVisible();
    expect(screen.getByRole('button', { name: '申请取消协议' })).toBeEnabled();
  });

  it('says why it cannot be cancelled any more', () => {
    open({ state: 'SEALING', nextMark: 'SCHOOL_SEALED', offers: [offer('requestCancel', '学院已盖章')] });
    expect(screen.getByRole('button', { name: '申请取消协议' })).toHaveAttribute('title', '学院已盖章');
  });

  it('can be terminated once it is in force', async () => {
    const { router } = open({ state: 'SIGNED', evidenceReady: true });
    expect(screen.getByRole('link', { name: '下载存证文件' })).toHaveAttribute(
      'href',
      '/api/agreements/a1/evidence.pdf?portal=employer',
    );
    await userEvent.click(screen.getByRole('button', { name: '申请解约' }));
    expect(router.state.location.pathname).toBe('/agreements/a1/terminate');
  });

  it('can be taken back while it is an invitation', () => {
    open({ state: 'INVITED', initiator: 'EMPLOYER', offers: [offer('withdrawInvite')] });
    expect(screen.getByRole('button', { name: '撤回邀约' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: '打印协议书' })).not.toBeInTheDocument();
  });
});
