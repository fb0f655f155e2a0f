import { refuseFailure, requestHeaders } from './client';
import { ApiProblem } from './api-problem';

/** A request outside the typed client, under the same conventions; `undefined` for an empty reply. */
export async function requestJson<Reply>(path: string, init: RequestInit = {}): Promise<Reply | undefined> {
  const headers = { ...requestHeaders(), ...(init.body === undefined ? {} : { 'content-type': 'application/json' }) };
  const response = await fetch(path, { credentials: 'same-origin', ...init, headers }).catch(() => {
    throw new ApiProblem(0);
  });
  await refuseFailure(response);
  const text = await response.text();
  return text === '' ? undefined : (JSON.parse(text) as Reply);
}
