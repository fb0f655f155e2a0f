import { usualTier } from '@qicheng/domain';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LockedOrigin } from './locked-origin';
import type { OriginFieldState, OriginReview } from './origin.api';

const state = (field: OriginFieldState['field'], value: string | null): OriginFieldState => ({
  field,
  tier: usualTier(field),
  schoolValue: value,
  schoolText: value,
  studentValue: value,
  studentText: value,
  differs: false,
  decision: null,
  finalValue: null,
  finalText: null,
  note: null,
  reason: null,
});

const REVIEW: OriginReview = {
  id: 'r1',
  version: 3,
  state: 'APPROVED',
  name: '王小明',
  studentNo: '20230001',
  gradYear: '2027',
  collegeName: '信息工程学院',
  majorName: '软件工程',
  className: '软件 2301',
  fields: [
    state('name', '王小明'),
    state('homeAddress', '人民路 1 号'),
    state('mobile', '13800000001'),
    state('email', 'wang@example.com'),
  ],
  diffCount: 0,
  pendingCount: 0,
  offers: [],
  savedAt: null,
  submittedAt: null,
  returnReason: null,
  window: { open: true, opensAt: null, closesAt: null },
  actions: [],
  editable: false,
  timeline: [],
};

const ACCOUNT = { id: 'a1', name: '王小明', role: 'STUDENT', roles: ['STUDENT'] } as const;
const open = (changes: Partial<OriginReview> = {}) =>
  renderInPortal(<LockedOrigin review={{ ...REVIEW, ...changes }} />, { portal: 'student', account: ACCOUNT });

jest.setTimeout(30_000);

beforeEach(() => {
  // jsdom has no layout to scroll.
  HTMLElement.prototype.scrollIntoView = jest.fn();
});

describe('the locked sheet', () => {
  it('leaves the contact data open, but for the proven address', async () => {
    open();
    const mobile = screen.getByLabelText('手机号码');
    await userEvent.clear(mobile);
    await userEvent.click(screen.getByRole('button', { name: '保存更新' }));
    const row = document.getElementById('origin-mobile-row');
    expect(row && (await within(row).findByText(/不能为空/))).toBeVisible();
    expect(screen.queryByLabelText('电子邮箱')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: '我的账号' })).toHaveAttribute('href', '/account');
  });

  it('closes them once the record is reported', () => {
    open({ state: 'REPORTED' });
    expect(screen.queryByLabelText('手机号码')).not.toBeInTheDocument();
    expect(screen.getByText('13800000001')).toBeVisible();
  });

  it('offers to dispute what the school keeps', async () => {
    open();
    expect(screen.queryByRole('button', { name: '申请更正家庭住址' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '申请更正姓名' }));
    expect(await screen.findByRole('dialog', { name: '申请更正：姓名' })).toHaveTextContent('学校记录：王小明');
  });
});
