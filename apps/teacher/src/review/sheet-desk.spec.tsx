import { originWorkflow } from '@qicheng/domain';
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
  flow: originWorkflow,
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
  },
  filterOf: () => ({}),
  columns: () => [],
  batch: () => [],
  offers: ({ offers }) => offers,
  leadOf: () => '',
  quickOpinions: ['岗位信息不完整'],
};

const offer = (action: string, hindrance: string | null = null): Offer => ({ action, label: action, hindrance });
const OPEN = [offer('approve'), offer('return')];

function desk(offers: readonly Offer[]) {
  const act = jest.fn().mockResolvedValue(undefined);
  const near = { previousId: null, nextId: 'r2' };
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

  it('says who hears of it', () => {
    desk(OPEN);
    expect(screen.getByText(/转为「审核通过」，学生和单位会收到通知。/)).toBeVisible();
  });

  it('says why an approval has to wait, and lets return', () => {
    desk([offer('approve', '请先由另一位老师审核'), offer('return')]);
    expect(screen.getByText('请先由另一位老师审核')).toBeVisible();
    expect(screen.getByRole('button', { name: '通过' })).toBeDisabled();
    expect(screen.getByRole('button', { name: '退回' })).toBeEnabled();
  });

  it('sleeps, and says why, when nothing can be decided', () => {
    desk([offer('approve', '审核时间已结束'), offer('return', '审核时间已结束')]);
    expect(screen.getByText('审核时间已结束')).toBeVisible();
    expect(screen.getByRole('textbox', { name: '审核意见' })).toBeDisabled();
    expect(screen.getByRole('button', { name: '退回' })).toBeDisabled();
  });
});
