import { ApiProblem } from '@qicheng/api-client';
import { useDraft } from '@qicheng/ui';
import { App } from 'antd';
import { useEffect, useState } from 'react';
import { ORIGIN } from '../../messages/origin';
import { useOriginActions, type OriginReview } from './origin.api';
import { draftPayload, isEmptyPayload, NOTHING_TYPED, type Typed } from './typed';

/** What is typed over a review, kept in this browser at once and on the server soon; another tab's changes are taken in beneath it. */
export function useOriginDraft(review: OriginReview) {
  const { message } = App.useApp();
  const actions = useOriginActions();
  const save = (typed: Typed) => sendDraft(actions, typed, () => void message.info(ORIGIN.merged));
  const draft = useDraft<Typed>({ form: `origin:${review.id}`, save });
  const { restored } = draft;
  const [typed, setTyped] = useState<Typed>(restored ?? NOTHING_TYPED);
  const change = (next: Typed) => {
    setTyped(next);
    draft.change(next);
  };
  useEffect(() => {
    if (restored === undefined) return;
    draft.change(restored);
    void message.info(ORIGIN.restored);
    // Once: what an earlier visit left behind is sent when the form opens.
  }, [restored]);
  return { typed, change, draft, actions };
}

type Actions = Pick<ReturnType<typeof useOriginActions>, 'latest' | 'reload' | 'save'>;

/** Sends what the server does not have; where another tab was faster, once more over its result. */
export async function sendDraft(actions: Actions, typed: Typed, onMerged: () => void): Promise<void> {
  try {
    await sendOver(actions, actions.latest() ?? (await actions.reload()), typed);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'STALE') throw error;
    await sendOver(actions, await actions.reload(), typed);
    onMerged();
  }
}

async function sendOver({ save }: Actions, review: OriginReview | undefined, typed: Typed): Promise<void> {
  if (review === undefined) return;
  const payload = draftPayload(review.fields, typed);
  if (!isEmptyPayload(payload)) await save(review.version, payload.values, payload.reasons);
}
