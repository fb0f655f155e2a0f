import { renderInPortal } from '@qicheng/ui/testing';
import { screen } from '@testing-library/react';
import type { AgreementItem } from './agreement.api';
import { PrintMany } from './print-many';

const row = (name: string, other: Partial<AgreementItem> = {}): AgreementItem => ({
  id: name,
  version: 1,
  state: 'SEALING',
  name,
  studentNo: '2027000001',
  collegeName: '',
  majorName: '',
  className: '',
  initiator: 'STUDENT',
  agreementNo: null,
  revision: 1,
  employerId: null,
  employerName: null,
  employerState: null,
  employerRisks: [],
  nextMark: null,
  signed: true,
  printCount: 0,
  cancelAskedBy: null,
  reissueKind: null,
  inviteExpiresAt: null,
  submittedAt: null,
  approvedAt: null,
  signedAt: null,
  ...other,
});
const open = (...chosen: AgreementItem[]) => renderInPortal(<PrintMany chosen={chosen} />);

it('prints what can be printed', () => {
  open(row('王小明'), row('李雷', { state: 'SIGNED' }));
  expect(screen.getByRole('button', { name: '批量打印' })).toBeEnabled();
  expect(screen.queryByRole('status')).toBeNull();
});

it.each([
  [{ signed: false }, '学生还没有在线签名'],
  [{ cancelAskedBy: 'EMPLOYER' } as const, '已申请取消协议'],
  [{ reissueKind: 'X_LOST' } as const, '已申请补发协议书'],
])('says which cannot be printed and why: %j', (other, reason) => {
  open(row('王小明'), row('李雷', other));
  expect(screen.getByRole('button', { name: '批量打印' })).toBeDisabled();
  expect(screen.getByRole('status')).toHaveTextContent(`1 份不能打印。李雷：${reason}`);
});
