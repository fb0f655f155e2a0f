import { ApiProblem } from '@qicheng/api-client';
import type { OriginReview, useOriginActions } from './origin.api';
import { draftPayload, isEmptyPayload, type Typed } from './typed';

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
