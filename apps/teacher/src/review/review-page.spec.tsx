import { ApiProblem } from '@qicheng/api-client';
import { originWorkflow } from '@qicheng/domain';
import type { TimelineItem } from '@qicheng/ui';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { reviewSource } from './create-source';
import type { ReviewKind } from './review-kind';
import { ReviewPage } from './review-page';
import type { Offer, ReviewAct, ReviewedRecord, ReviewTypes } from './review-record';
import { SheetDesk } from './sheet-desk';

interface View extends ReviewedRecord {
  readonly offers: readonly Offer[];
}

interface Types extends ReviewTypes {
  readonly view: View;
}

const OPINION = '岗位与专业不符，请核对';
const OPEN: View = {
  id: 'r1',
  version: 1,
  name: '王小明',
  state: 'COUNSELLOR_REVIEW',
  offers: [
    { action: 'approve', label: '通过', hindrance: null, to: 'COLLEGE_REVIEW' },
    { action: 'return', label: '退回', hindrance: null, to: 'RETURNED' },
  ],
  timeline: [],
};
const ENTRY: TimelineItem = {
  id: 't1',
  label: '通过',
  actorName: '李老师',
  actorRole: 'COUNSELLOR',
  fromState: 'COUNSELLOR_REVIEW',
  toState: 'COLLEGE_REVIEW',
  reason: null,
  changes: [],
  at: '2026-11-23T02:30:00.000Z',
};

/** The page of a record that somebody else changes to `fresh` before the reader's first step. */
function beaten(fresh: Partial<View>) {
  const act = jest
    .fn<Promise<unknown>, [string, string, ReviewAct]>()
    .mockRejectedValueOnce(new ApiProblem(409, { code: 'STALE' }))
    .mockResolvedValue(undefined);
  const silent = async () => ({});
  const kind: ReviewKind<Types> = {
    path: '/origin-reviews',
    flow: originWorkflow,
    source: reviewSource<Types>({
      path: '/api/origin-reviews',
      list: silent,
      counts: silent,
      record: async () => ({ data: act.mock.calls.length === 0 ? OPEN : { ...OPEN, version: 2, ...fresh } }),
      neighbours: async () => ({ data: { previousId: null, nextId: 'r2', position: { at: 1, of: 2 } } }),
      act,
      batch: silent,
    }),
    words: {
      title: '生源审核',
      lead: {},
      list: '审核列表',
      empty: { title: '没有等待您审核的记录', hint: '' },
      approved: String,
      returned: String,
      told: '学生会收到通知',
    },
    filterOf: () => ({}),
    columns: () => [],
    batch: () => [],
    offers: ({ offers }) => offers,
    leadOf: () => '',
    quickOpinions: [],
  };
  const page = (
    <ReviewPage kind={kind} desk={(props) => <SheetDesk {...props}>{`第 ${props.view.version} 版`}</SheetDesk>} />
  );
  renderInPortal(
    <Routes>
      <Route path="/origin-reviews/:id" element={page} />
    </Routes>,
    { at: '/origin-reviews/r1' },
  );
  return act;
}

const approve = async () => userEvent.click(await screen.findByRole('button', { name: '通过' }));

describe('the page of a record that somebody else was faster with', () => {
  it('says who did what, shows the new state, and no longer asks for an opinion that nobody needs', async () => {
    beaten({ state: 'COLLEGE_REVIEW', offers: [], timeline: [ENTRY] });
    await approve();
    expect(await screen.findByText('李老师于 10:30 办理了「通过」，本页已更新')).toBeVisible();
    expect(await screen.findByText('这条记录已不需要您的意见，可以接着处理下一条。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '通过' })).toBeNull();
    expect(screen.getAllByText(originWorkflow.states.COLLEGE_REVIEW.label)[0]).toBeVisible();
    expect(screen.getByRole('button', { name: /下一/ })).toBeEnabled();
    expect(screen.getByText('第 1 / 2 条')).toBeVisible();
  });

  it('keeps what was typed where the opinion is still needed, and takes it on the new version', async () => {
    const act = beaten({ timeline: [{ ...ENTRY, label: '更正', toState: 'COUNSELLOR_REVIEW' }] });
    await userEvent.type(await screen.findByRole('textbox', { name: '审核意见' }), OPINION);
    await approve();
    expect(await screen.findByText('第 2 版')).toBeVisible();
    expect(screen.getByText('您填写的意见还在，请核对后再办理。')).toBeVisible();
    expect(screen.getByRole('textbox', { name: '审核意见' })).toHaveValue(OPINION);
    await approve();
    await waitFor(() => expect(act.mock.calls.map(([, , { version }]) => version)).toEqual([1, 2]));
    expect(act.mock.calls[1]?.[2].reason).toBe(OPINION);
  });
});
