import { ApiProblem } from '@qicheng/api-client';
import { renderInPortal } from '@qicheng/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { StaleNotice, useStaleGuard, type Guard, type ReviewActions } from '../../review';
import { OriginDesk } from './origin-desk';
import { originReview } from './origin-review.kind';
import type { OriginDecisions, OriginReviewView } from './origin.api';
import { sampleReview } from './sample-review';

interface DeskActions extends ReviewActions<OriginReviewView> {
  readonly save: (body: OriginDecisions) => Promise<unknown>;
}

const unguarded: Guard = async (write) => void (await write());
const NEAR = { previousId: null, nextId: 'next-record', position: null };

const desk = (actions: Partial<DeskActions>, view = sampleReview()) => {
  const given: DeskActions = {
    save: async () => undefined,
    act: async () => undefined,
    reload: async () => view,
    askNeighbours: async () => NEAR,
    ...actions,
  };
  return renderInPortal(
    <OriginDesk
      kind={originReview}
      view={view}
      near={NEAR}
      actions={given}
      guard={unguarded}
      saveDecisions={given.save}
    />,
    { at: `/origin-reviews/${view.id}?classId=c1` },
  );
};

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const adopt = () => userEvent.click(screen.getByText('采用'));

describe('after a decision', () => {
  it('opens the next record of the same queue', async () => {
    const act = jest.fn(async () => undefined);
    const { router } = desk({ act });
    await press('通过');
    await waitFor(() => expect(router.state.location.pathname).toBe('/origin-reviews/next-record'));
    expect(router.state.location.search).toBe('?classId=c1');
    expect(act).toHaveBeenCalledWith('approve', { version: 3 });
  });

  it('asks for the next record along with the step', async () => {
    const order: string[] = [];
    desk({
      askNeighbours: async () => (order.push('ask'), NEAR),
      act: async () => void order.push('act'),
    });
    await press('通过');
    await waitFor(() => expect(order).toEqual(['ask', 'act']));
  });

  it('comes to rest at the end of the queue', async () => {
    const { router } = desk({ askNeighbours: async () => ({ previousId: 'earlier', nextId: null, position: null }) });
    await userEvent.type(screen.getByRole('textbox', { name: '审核意见' }), '政治面貌请补充证明');
    await press('退回');
    await waitFor(() => expect(router.state.location.pathname).toBe('/origin-reviews/done'));
  });

  it('stays where it is when the step is refused', async () => {
    const refused = new ApiProblem(409, { code: 'NOT_NOW', detail: '审核人已处理，不能撤回' });
    const { router } = desk({ act: () => Promise.reject(refused) });
    await press('通过');
    expect(await screen.findByText('审核人已处理，不能撤回')).toBeVisible();
    expect(router.state.location.pathname).toBe(`/origin-reviews/${sampleReview().id}`);
  });
});

describe('somebody was faster', () => {
  const ENTRY: OriginReviewView['timeline'][number] = {
    id: 't9',
    action: 'save',
    label: '保存更正',
    actorName: '李老师',
    actorRole: 'COUNSELLOR',
    fromState: null,
    toState: null,
    reason: null,
    changes: [],
    at: '2026-11-23T02:30:00.000Z',
  };

  function Reloading({ save }: Pick<DeskActions, 'save'>) {
    const [view, setView] = useState(sampleReview());
    const fresh = sampleReview({ version: 4, timeline: [ENTRY] });
    const actions: ReviewActions<OriginReviewView> = {
      act: async () => undefined,
      reload: async () => (setView(fresh), fresh),
      askNeighbours: async () => NEAR,
    };
    const { rival, guard } = useStaleGuard(view, actions.reload);
    return (
      <>
        {rival && <StaleNotice rival={rival} text="" />}
        <OriginDesk kind={originReview} view={view} near={NEAR} actions={actions} guard={guard} saveDecisions={save} />
      </>
    );
  }

  it('says who, keeps the unsaved decision, and saves it on the new version', async () => {
    const save = jest
      .fn<Promise<unknown>, Parameters<DeskActions['save']>>()
      .mockRejectedValueOnce(new ApiProblem(409, { code: 'STALE' }))
      .mockResolvedValue(undefined);
    renderInPortal(<Reloading save={save} />);
    await adopt();
    await press('保存处理结果');
    expect(await screen.findByText('李老师于 10:30 办理了「保存更正」，本页已更新')).toBeVisible();
    expect(screen.getByRole('radio', { name: '采用' })).toBeChecked();
    await press('保存处理结果');
    await waitFor(() => expect(save.mock.calls.map(([body]) => body.version)).toEqual([3, 4]));
  });
});

describe('before an opinion', () => {
  it('decisions must be saved', async () => {
    const save = jest.fn(async () => undefined);
    desk({ save });
    await adopt();
    expect(screen.getByRole('button', { name: '通过' })).toBeDisabled();
    await press('保存处理结果');
    expect(save).toHaveBeenCalledWith({
      version: 3,
      decisions: [{ field: 'politicalStatus', decision: 'ADOPT', value: null, note: null }],
    });
  });

  it('says what is still undecided where approval waits for it', () => {
    const offers = [
      { action: 'approve', label: '通过', hindrance: '还有不一致的信息未处理', to: null },
      { action: 'return', label: '退回', hindrance: null, to: 'RETURNED' },
    ];
    desk({}, sampleReview({ state: 'COLLEGE_REVIEW', offers }));
    expect(screen.getByRole('button', { name: '通过' })).toBeDisabled();
    expect(screen.getByText('还有 1 项不一致没有处理')).toBeVisible();
  });

  it('offers nothing that the API does not', () => {
    const offers = [{ action: 'reopen', label: '重新开放', hindrance: null, to: 'RETURNED' }];
    desk({}, sampleReview({ state: 'APPROVED', offers, editable: false }));
    expect(screen.queryByRole('button', { name: '通过' })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
