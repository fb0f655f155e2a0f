import { correctionWorkflow } from '@qicheng/domain';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reviewSource } from './create-source';
import { QueueDone } from './queue-done';
import { QueuePage } from './queue-page';
import type { ReviewKind } from './review-kind';
import type { ReviewTypes } from './review-record';

interface Types extends ReviewTypes {
  readonly filter: { readonly state?: string; readonly keyword?: string };
}

const ROWS = ['王小明', '李雷'].map((name, at) => ({ id: `r${at}`, version: 1, name, state: 'COUNSELLOR_REVIEW' }));

function kind() {
  const list = jest.fn(async () => ({ data: { items: ROWS, total: ROWS.length } }));
  const counts = jest.fn(async () => ({ data: [{ state: 'COUNSELLOR_REVIEW', count: 2 }] }));
  const batch = jest.fn(async () => ({ data: ROWS.map(({ id, name }) => ({ id, name, done: true, message: null })) }));
  const silent = async () => ({});
  const review: ReviewKind<Types> = {
    path: '/terminations',
    flow: correctionWorkflow,
    source: reviewSource<Types>({
      path: '/api/terminations',
      list,
      counts,
      batch,
      record: silent,
      neighbours: silent,
      act: silent,
    }),
    words: {
      title: '解约审核',
      lead: { COUNSELLOR: '由您审核' },
      list: '解约列表',
      empty: { title: '没有等待您审核的解约申请', hint: '' },
      approved: String,
      returned: String,
      told: '双方会收到通知',
    },
    filterOf: ({ state, keyword }) => ({ ...(state && { state }), ...(keyword && { keyword }) }),
    columns: () => [{ key: 'name', title: '姓名', primary: true }],
    batch: (_role, state) =>
      state === 'COUNSELLOR_REVIEW' ? [{ action: 'mark', label: '批量标记', lead: '逐条标记' }] : [],
    offers: () => [],
    leadOf: () => '',
    quickOpinions: [],
  };
  return { review, list, counts, batch };
}

describe('the queue of any kind', () => {
  it('asks for what waits for the reader, and counts without the state', async () => {
    const { review, list, counts } = kind();
    renderInPortal(<QueuePage kind={review} />, { at: '/terminations?keyword=王' });
    expect(await screen.findByRole('heading', { name: '解约审核' })).toBeVisible();
    const usual = { keyword: '王', page: 1 };
    await waitFor(() => expect(list).toHaveBeenCalled());
    expect(list.mock.calls).toMatchObject([[{ ...usual, state: 'COUNSELLOR_REVIEW', pageSize: 20 }, {}]]);
    expect(counts.mock.calls).toEqual([[{ ...usual, pageSize: 1 }, expect.anything()]]);
    expect(await screen.findByRole('tab', { name: /待辅导员审核\s*2/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('decides the chosen records and asks for the queue anew', async () => {
    const { review, list, batch } = kind();
    renderInPortal(<QueuePage kind={review} />);
    const row = await screen.findByRole('row', { name: /王小明/ });
    await userEvent.click(within(row).getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: '批量标记' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '批量标记' }));
    await waitFor(() => expect(batch).toHaveBeenCalledWith({ action: 'mark', items: [{ id: 'r0', version: 1 }] }));
    await waitFor(() => expect(list).toHaveBeenCalledTimes(2));
  });

  it('lets nothing be chosen where nothing can be done for many', async () => {
    const { review } = kind();
    renderInPortal(<QueuePage kind={review} />, { at: '/?state=APPROVED' });
    await screen.findByRole('row', { name: /王小明/ });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('ends on a page that leads back into it', async () => {
    const { review } = kind();
    const { router } = renderInPortal(<QueueDone kind={review} />, { at: '/terminations/done?keyword=王' });
    await userEvent.click(await screen.findByRole('button', { name: '从第一条继续' }));
    expect(router.state.location).toMatchObject({ pathname: '/terminations/r0', search: '?keyword=王' });
  });
});
