import { isOriginFieldKey, originWorkflow } from '@qicheng/domain';
import { OriginControl, originReviewFields, originSectionLabel } from '@qicheng/records';
import { ReviewPanel, type DecisionDraft, type ReviewField } from '@qicheng/ui';
import { Alert, App } from 'antd';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ORIGIN } from '../../messages/origin';
import { nextStep } from '../../workflow/next-step';
import { afterDecision } from './after-decision';
import { decisionPayload } from './decision-payload';
import type { OriginAct, OriginDecisions, OriginNeighbours, OriginReviewView } from './origin.api';
import { QUICK_OPINIONS } from './quick-opinions';
import { StaleNotice } from './stale-notice';
import { useStaleGuard } from './use-stale-guard';

const M = ORIGIN.desk;

/** What the desk asks of the API; each throws the API's problem. */
export interface DeskActions {
  readonly save: (body: OriginDecisions) => Promise<unknown>;
  readonly act: (action: string, body: OriginAct) => Promise<unknown>;
  readonly reload: () => Promise<OriginReviewView>;
  readonly askNeighbours: () => Promise<OriginNeighbours>;
}

interface Props {
  readonly view: OriginReviewView;
  readonly near: OriginNeighbours | undefined;
  readonly actions: DeskActions;
}

/** Decide the differences, save, give the opinion, and go on to the next record of the queue. */
export function ReviewDesk({ view, near, actions }: Props) {
  const { id, version, state } = view;
  const { message } = App.useApp();
  const { rival, guard } = useStaleGuard(view, actions.reload);
  const fields = useMemo(() => originReviewFields(view), [view]);
  const go = useGo();
  const conclude = async (action: 'approve' | 'return', opinion: string) => {
    // Asked before acting: afterwards the record no longer stands in its queue.
    const next = await actions.askNeighbours().catch(() => near);
    await guard(() => actions.act(action, { version, ...(opinion !== '' && { reason: opinion }) }));
    void message.success(action === 'approve' ? M.approved(view.name) : M.returned(view.name));
    go(next);
  };
  const save = async (drafts: readonly DecisionDraft[]) => {
    await guard(() => actions.save(decisionPayload(version, drafts)));
    void message.success(M.saved);
  };
  const decides = view.actions.includes('return');
  return (
    <>
      {rival && <StaleNotice rival={rival} />}
      {decides && !view.actions.includes('approve') && view.pendingCount === 0 && <Blocked />}
      <ReviewPanel
        recordId={id}
        fields={fields}
        sectionLabel={originSectionLabel}
        actions={view.actions}
        editable={view.editable}
        pendingAllowed={view.actions.includes('approve')}
        onSave={save}
        onApprove={(opinion) => conclude('approve', opinion)}
        onReturn={(reason) => conclude('return', reason)}
        onPrevious={near?.previousId ? () => go({ nextId: near.previousId }) : undefined}
        onNext={near?.nextId ? () => go(near) : undefined}
        quickOpinions={QUICK_OPINIONS}
        renderEditor={editor}
        {...(decides && { next: { approve: follows(state, 'approve'), return: follows(state, 'return') } })}
      />
    </>
  );
}

function useGo() {
  const navigate = useNavigate();
  const { search } = useLocation();
  return (near: Pick<OriginNeighbours, 'nextId'> | undefined) => void navigate(afterDecision(near, search));
}

const follows = (state: OriginReviewView['state'], action: string): string => {
  const step = nextStep(originWorkflow, state, action);
  return step === undefined ? '' : M.becomes(step.state, step.actors);
};

const editor = ({ key }: ReviewField, value: string | null, onChange: (value: string | null) => void) =>
  isOriginFieldKey(key) ? <OriginControl field={key} value={value} onChange={onChange} /> : null;

const Blocked = () => <Alert type="info" showIcon title={M.blocked} style={{ marginBottom: 14 }} />;
