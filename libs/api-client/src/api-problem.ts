/** One field's complaint, as the server words it. */
export interface ProblemField {
  readonly field: string;
  readonly message: string;
}

/** The body of an RFC 9457 reply; every part may be missing when a proxy answered instead of the API. */
export interface ProblemBody {
  readonly status?: number;
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly fields?: readonly ProblemField[];
  readonly requestId?: string;
}

/** Code of a request that never reached the server. */
export const OFFLINE = 'OFFLINE';

/** What every failed request throws: the server's problem, or a local one when there was no answer. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly fields: readonly ProblemField[];
  readonly requestId: string | undefined;

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? (status === 0 ? OFFLINE : `HTTP_${status}`);
    this.title = body.title;
    this.detail = body.detail;
    this.fields = body.fields ?? [];
    this.requestId = body.requestId;
  }

  /** True when repeating the same request may succeed: no connection, overload, or a failing server. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** Reads a failed reply; a body that is no JSON still gives a problem with its status and request id. */
export function problemOf(status: number, text: string, requestId: string | null): ApiProblem {
  const fallback: ProblemBody = requestId === null ? {} : { requestId };
  try {
    const body: unknown = JSON.parse(text);
    return new ApiProblem(status, typeof body === 'object' && body !== null ? { ...fallback, ...body } : fallback);
  } catch {
    return new ApiProblem(status, fallback);
  }
}
