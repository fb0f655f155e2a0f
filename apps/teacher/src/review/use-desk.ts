import type { ReviewOpinionProps } from '@qicheng/ui';
import { App } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { REVIEW } from '../messages/review';
import { nextStep } from '../workflow/next-step';
import { afterDecision } from './after-decision';
import type { DeskProps } from './desk-props';
import { OPINIONS } from './offers';
import type { Neighbours, ReviewTypes } from './review-record';
import { useStaleGuard } from './use-stale-guard';

/** What a desk gives the opinion panel, the guard that its own writes run under, and who was faster. */
export function useDesk<Types extends ReviewTypes>({ kind, view, near, actions }: DeskProps<Types>) {
  const { words } = kind;
  const { message } = App.useApp();
  const { rival, guard } = useStaleGuard(view, actions.reload, words.stale?.kept);
  const go = useGo(kind.path);
  const conclude = async (action: 'approve' | 'return', opinion: string) => {
    // Asked before acting: afterwards the record no longer stands in its queue.
    const next = await actions.askNeighbours().catch(() => near);
    const body = { version: view.version, ...(opinion !== '' && { reason: opinion }) };
    await guard(() => actions.act(action, body));
    void message.success(action === 'approve' ? words.approved(view.name) : words.returned(view.name));
    go(next);
  };
  const opinion: ReviewOpinionProps = {
    ...offered(kind, view),
    onApprove: (text) => conclude('approve', text),
    onReturn: (reason) => conclude('return', reason),
    onPrevious: near?.previousId ? () => go({ nextId: near.previousId }) : undefined,
    onNext: near?.nextId ? () => go(near) : undefined,
    quickOpinions: kind.quickOpinions,
    placeholder: words.reasonHint,
  };
  return { rival, guard, opinion };
}

function useGo(path: string) {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (near: Pick<Neighbours, 'nextId'> | undefined) => void navigate(afterDecision(path, near, search));
}

/** The opinions whose turn it is, what each leads to, and why they have to wait. */
function offered<Types extends ReviewTypes>(
  { offers, flow, words }: DeskProps<Types>['kind'],
  view: Types['view'],
): Pick<ReviewOpinionProps, 'actions' | 'asleep' | 'hold' | 'next'> {
  const opinions = offers(view).filter(({ action }) => OPINIONS.includes(action));
  const free = opinions.filter(({ hindrance }) => hindrance === null);
  const stuck = free.length === 0;
  const follows = (action: string): string => {
    const step = nextStep(flow, view.state, action);
    return step === undefined ? '' : REVIEW.desk.becomes(step.state, step.actors, words.told);
  };
  return {
    actions: (stuck ? opinions : free).map(({ action }) => action),
    asleep: stuck ? (opinions[0]?.hindrance ?? undefined) : undefined,
    hold: opinions.find(({ action }) => action === 'approve')?.hindrance ?? undefined,
    ...(opinions.length > 0 && { next: { approve: follows('approve'), return: follows('return') } }),
  };
}
