import { renderInPortal } from '@qicheng/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AgreementDetail } from './agreement-detail';
import { agreementWith } from '@qicheng/records/testing';

const act = jest.fn().mockResolvedValue(undefined);
// The sheet has specs of its own; here it is still on its way.
jest.mock('./agreement.api', () => ({
  ...jest.requireActual('./agreement.api'),
  useSheet: () => ({ data: undefined, error: null, isPending: true, refetch: jest.fn() }),
  useAgreementActions: () => ({ act, reload: jest.fn() }),
}));

const open = (other: Parameters<typeof agreementWith>[0]) =>
  renderInPortal(<AgreementDetail agreement={agreementWith({ editable: false, ...other })} />, { portal: 'student' });
const offer = (action: string, hindrance: string | null = null, to: string | null = null) => ({
  action,
  label: action,
  hindrance,
  to,
});
const SIGNED_MARK = { kind: 'STUDENT_SIGNED', at: '2026-11-20T08:00:00Z', byName: '王小明', scanFileId: null } as const;

describe('an agreement to read', () => {
  it('asks for the signature first and says why it cannot be printed yet', async () => {
    const { router } = open({
      state: 'SEALING',
      nextMark: 'STUDENT_SIGNED',
      offers: [offer('sign')],
      printHindrance: '在线签名后才能打印',
    });
    expect(screen.getByRole('button', { name: '打印协议书' })).toBeDisabled();
    expect(screen.getByText('在线签名后才能打印')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '手写签名' }));
    expect(router.state.location.pathname).toBe('/agreements/a1/sign');
  });

  it('is printed once it is signed, and takes photographs of the stamped paper', () => {
    open({ state: 'SEALING', nextMark: 'EMPLOYER_SEALED', marks: [SIGNED_MARK] });
    expect(screen.getByRole('button', { name: '打印协议书' })).toBeEnabled();
    expect(screen.getByText(/单位盖章后拍照上传/)).toBeVisible();
  });

  it('shows what the company changed, to be agreed to or refused with a reason', async () => {
    open({
      state: 'STUDENT_CONFIRM',
      employerChanges: [{ label: '转正后月薪', from: '8000 元/月', to: '7500 元/月' }],
      offers: [offer('confirmChanges', null, 'COLLEGE_REVIEW'), offer('refuseChanges', null, 'RETURNED')],
    });
    expect(screen.getByRole('region', { name: '单位修改的内容' })).toHaveTextContent('7500 元/月');
    expect(screen.getByRole('button', { name: '同意修改' })).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: '同意修改' }));
    const dialog = await screen.findByRole('dialog', { name: '同意修改' });
    expect(within(dialog).getByText('学院')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: '不同意修改' }));
    expect(await screen.findByLabelText('不同意的原因（单位会看到）')).toBeInTheDocument();
  });

  it('says why it cannot be withdrawn', () => {
    open({ state: 'COLLEGE_REVIEW', offers: [offer('withdraw', '审核人已处理，不能撤回')] });
    expect(screen.getByRole('button', { name: '撤回' })).toBeDisabled();
    expect(screen.getByText('审核人已处理，不能撤回')).toBeVisible();
  });

  it('tells who asked to cancel it and why', () => {
    open({
      state: 'SEALING',
      cancelAskedBy: 'EMPLOYER',
      cancelReason: '岗位取消',
      nextMark: 'STUDENT_SIGNED',
      printHindrance: '已申请取消协议，暂不能打印',
    });
    expect(screen.getByText(/用人单位申请取消协议，原因：岗位取消/)).toBeVisible();
    expect(screen.getByText('已申请取消协议，暂不能打印')).toBeVisible();
  });

  it('can be terminated once it is in force', async () => {
    const { router } = open({ state: 'SIGNED', evidenceReady: true });
    expect(screen.getByRole('link', { name: '下载存证文件' })).toHaveAttribute(
      'href',
      '/api/my-agreements/a1/evidence.pdf?portal=student',
    );
    await userEvent.click(screen.getByRole('button', { name: '申请解约' }));
    expect(router.state.location.pathname).toBe('/agreements/a1/terminate');
  });

  it('asks for new paper with the kind and the reason, and takes its own requests back', async () => {
    open({ state: 'SIGNED', offers: [offer('requestReissue')] });
    await userEvent.click(screen.getByRole('button', { name: '申请补发协议书' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('radio', { name: '遗失或损毁' })).toBeChecked();
    await userEvent.click(dialog.getByRole('radio', { name: '打印或盖章有误' }));
    await userEvent.type(dialog.getByLabelText('具体情况（学生、单位和学校会看到）'), '第二页漏盖了骑缝章');
    await userEvent.click(dialog.getByRole('button', { name: '申请补发协议书' }));
    expect(await screen.findByText('已申请补发，等待就业中心处理')).toBeVisible();
    expect(act).toHaveBeenCalledWith('requestReissue', {
      version: 3,
      reissueKind: 'X_ERROR',
      reason: '第二页漏盖了骑缝章',
    });
  });

  it('says that new paper has been asked for and why, and lets whoever asked withdraw', () => {
    open({
      state: 'SIGNED',
      reissueKind: 'X_LOST',
      reissueReason: '邮寄途中丢失',
      printHindrance: '已申请补发协议书，原编号的协议书不能再打印',
      offers: [offer('withdrawReissue')],
    });
    expect(screen.getByText('申请补发协议书（遗失或损毁），说明：邮寄途中丢失')).toBeVisible();
    expect(screen.getByText('已申请补发协议书，原编号的协议书不能再打印')).toBeVisible();
    expect(screen.getByRole('button', { name: '撤回补发申请' })).toBeEnabled();
  });
});
