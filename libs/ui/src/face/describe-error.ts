import { ApiProblem, OFFLINE } from '@qicheng/api-client';
import { M } from '../messages';

/** What an error face says. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
  readonly requestId?: string | undefined;
  /** Trying again changes nothing. */
  readonly final?: true;
}

/** Puts any thrown thing into words for the person in front of it. */
export function describeError(error: unknown): ErrorWords {
  if (!(error instanceof ApiProblem)) {
    const chunkGone = error instanceof Error && /dynamically imported module|module script/i.test(error.message);
    return { title: M.face.crashTitle, text: chunkGone ? M.face.staleChunk : M.face.crashText };
  }
  const { requestId } = error;
  if (error.code === OFFLINE) return { title: M.face.offlineTitle, text: M.face.offlineText };
  if (error.status === 404)
    return {
      title: M.face.missingTitle,
      text: error.detail ?? error.title ?? M.face.missingText,
      requestId,
      final: true,
    };
  if (error.status === 403)
    return {
      title: M.face.deniedTitle,
      text: error.detail ?? error.title ?? M.face.deniedText,
      requestId,
      final: true,
    };
  // The title is a whole sentence; it stands alone as the text where there is no more to say.
  const title = error.detail === undefined ? M.face.failTitle : (error.title ?? M.face.failTitle);
  return { title, text: error.detail ?? error.title ?? M.face.failText, requestId };
}
