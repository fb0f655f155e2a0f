import { agreementWorkflow } from '@qicheng/domain';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reviewSource } from './create-source';
import type { ReviewKind } from './review-kind';
import type { Offer, ReviewedRecord, ReviewTypes } from './review-record';
import { SheetDesk } from './sheet-desk';

interface Types extends ReviewTypes {
  readonly view: ReviewedRecord & { readonly offers: readonly Offer[] };
}

const silent = async () => ({});
const KIND: ReviewKind<Types> = {
  path: '/agreements',
  flow: agreementWorkflow,
  source: reviewSource<Types>({
    path: '/api/agreements',
    list: silent,
    counts: silent,
    record: silent,
    neighbours: silent,
    act: silent,
    batch: silent,
  }),
  words: {
    title: '协议审核',
    lead: {},
    list: '协议列表',
    empty: { title: '没有等待您审核的协议', hint: '' },
    approved: (name) => `已通过 ${name} 的协议`,
    returned: (name) => `已退回 ${name} 的协议`,
    told: '学生和单位会收到通知',
    besides: { VOID: '协议编号一并作废。' },
  },
  filterOf: () => ({}),
  columns: () => [],
  batch: () => [],
  offers: ({ offers }) => offers,
  leadOf: () => '',
  quickOpinions: ['岗位信息不完整'],
};

const offer = (action: string, label: string, to: string | null, hindrance: string | null = null): Offer => ({
  action,
  label,
  hindrance,
  to,
});
const OPEN = [offer('approve', '通过', 'SEALING'), offer('return', '退回', 'VOID')];

function desk(offers: readonly Offer[]) {
  const act = jest.fn().mockResolvedValue(undefined);
  const near = { previousId: null, nextId: 'r2', position: null };
  const view = { id: 'r1', version: 2, name: '王小明', state: 'COLLEGE_REVIEW', timeline: [], offers };
  const actions = { act, reload: async () => view, askNeighbours: async () => near };
  const { router } = renderInPortal(
    <SheetDesk kind={KIND} view={view} near={near} actions={actions}>
      <article>协议书正文</article>
    </SheetDesk>,
    { at: '/agreements/r1?classId=c1' },
  );
  return { act, router };
}

describe('the desk of a record that is only read', () => {
  it('is decided by key and goes on in its own queue', async () => {
    const { act, router } = desk(OPEN);
    expect(screen.getByText('协议书正文')).toBeVisible();
    await userEvent.keyboard('a');
    await waitFor(() => expect(act).toHaveBeenCalledWith('approve', { version: 2 }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/agreements/r2'));
    expect(router.state.location.search).toBe('?classId=c1');
  });

  it('says what each opinion leads this very record to, who acts then and who hears of it', () => {
    desk(OPEN);
    expect(screen.getByText(/通过：转为「盖章中」，轮到学生办理。/)).toBeVisible();
    expect(screen.getByText(/退回：转为「已作废」，学生和单位会收到通知。协议编号一并作废。/)).toBeVisible();
  });

  it('refuses in the words and by the step of its workflow', async () => {
    const { act } = desk([offer('approve', '通过', 'SIGNED'), offer('reject', '不通过', 'VOID')]);
    await userEvent.type(screen.getByRole('textbox', { name: '审核意见' }), '证明材料看不清楚');
    await userEvent.click(screen.getByRole('button', { name: '不通过' }));
    await waitFor(() => expect(act).toHaveBeenCalledWith('reject', { version: 2, reason: '证明材料看不清楚' }));
  });

  it('says why an approval has to wait, and lets return', () => {
    desk([offer('approve', '通过', null, '请先由另一位老师审核'), offer('return', '退回', 'RETURNED')]);
    expect(screen.getByText('请先由另一位老师审核')).toBeVisible();
    expect(screen.getByRole('button', { name: '通过' })).toBeDisabled();
    expect(screen.getByRole('button', { name: '退回' })).toBeEnabled();
  });

  it('sleeps, and says why, when nothing can be decided', () => {
    desk([offer('approve', '通过', null, '审核时间已结束'), offer('return', '退回', null, '审核时间已结束')]);
    expect(screen.getByText('审核时间已结束')).toBeVisible();
    expect(screen.getByRole('textbox', { name: '审核意见' })).toBeDisabled();
    expect(screen.getByRole('button', { name: '退回' })).toBeDisabled();
  });
});
