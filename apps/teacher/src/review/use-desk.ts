import type { ReviewOpinionProps } from '@qicheng/ui';
import { App } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { REVIEW } from '../messages/review';
import { afterDecision } from './after-decision';
import type { DeskProps } from './desk-props';
import { consequence, OPINIONS } from './offers';
import type { Neighbours, Offer, ReviewTypes } from './review-record';

/** What a desk gives the opinion panel. */
export function useDesk<Types extends ReviewTypes>({
  kind,
  view,
  near,
  actions,
}: Pick<DeskProps<Types>, 'kind' | 'view' | 'near' | 'actions'>): ReviewOpinionProps {
  const { words } = kind;
  const { message } = App.useApp();
  const go = useGo(kind.path);
  const { refusal, ...panel } = offered(kind, view);
  const conclude = async (action: string, opinion: string) => {
    const body = { version: view.version, ...(opinion !== '' && { reason: opinion }) };
    // A record's place in the queue is known whether it still stands in it or not, so both are asked at once.
    const [next] = await Promise.all([actions.askNeighbours().catch(() => near), actions.act(action, body)]);
    void message.success(action === 'approve' ? words.approved(view.name) : words.returned(view.name));
    go(next);
  };
  return {
    ...panel,
    recordId: view.id,
    onApprove: (text) => conclude('approve', text),
    onReturn: (reason) => conclude(refusal, reason),
    onPrevious: near?.previousId ? () => go({ nextId: near.previousId }) : undefined,
    onNext: near?.nextId ? () => go(near) : undefined,
    ...(near?.position && { position: near.position }),
    quickOpinions: kind.quickOpinions,
    quickApprovals: REVIEW.quickApprovals,
    placeholder: REVIEW.desk.reasonHint(words.reader ?? REVIEW.student),
  };
}

function useGo(path: string) {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (near: Pick<Neighbours, 'nextId'> | undefined) => void navigate(afterDecision(path, near, search));
}

/** The opinions whose turn it is, what each leads to, and why they have to wait. */
function offered<Types extends ReviewTypes>(
  kind: DeskProps<Types>['kind'],
  view: Types['view'],
): Pick<ReviewOpinionProps, 'actions' | 'asleep' | 'hold' | 'next' | 'returnLabel'> & { readonly refusal: string } {
  const opinions = kind.offers(view).filter(({ action }) => OPINIONS.includes(action));
  const free = opinions.filter(({ hindrance }) => hindrance === null);
  const stuck = free.length === 0;
  const approval = opinions.find(({ action }) => action === 'approve');
  const refusal = opinions.find(({ action }) => action !== 'approve');
  const follows = (offer: Offer | undefined): string =>
    offer === undefined ? '' : consequence(kind, view.state, offer);
  return {
    actions: (stuck ? opinions : free).map(({ action }) => (action === 'approve' ? action : 'return')),
    asleep: stuck ? (opinions[0]?.hindrance ?? undefined) : undefined,
    hold: approval?.hindrance ?? undefined,
    refusal: refusal?.action ?? 'return',
    returnLabel: refusal?.label,
    ...(free.length > 0 && { next: { approve: follows(approval), return: follows(refusal) } }),
  };
}
