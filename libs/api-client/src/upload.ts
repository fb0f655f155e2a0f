import { ApiProblem, problemOf } from './api-problem';
import { requestHeaders } from './client';
import { sessionExpired } from './session-event';

/** What an upload needs: `onProgress` hears percent 0–100, `signal` stops it. */
export interface UploadOptions {
  readonly fields?: Readonly<Record<string, string>>;
  readonly onProgress?: (percent: number) => void;
  readonly signal?: AbortSignal;
}

/** Posts one file as multipart/form-data and resolves with the JSON reply; rejects with an `ApiProblem`. */
export function upload<Reply>(path: string, file: File, options: UploadOptions = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(requestHeaders())) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      options.onProgress?.(total === 0 ? 0 : Math.round((loaded / total) * 100)),
    );
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300)
        return resolve(JSON.parse(request.responseText || 'null') as Reply);
      if (request.status === 401) sessionExpired();
      reject(problemOf(request.status, request.responseText, request.getResponseHeader('x-request-id')));
    });
    request.addEventListener('error', () => reject(new ApiProblem(0)));
    request.addEventListener('abort', () => reject(new DOMException('Upload cancelled', 'AbortError')));
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(formOf(file, options.fields ?? {}));
  });
}

// Fields first: a streaming server knows them before the file begins.
function formOf(file: File, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
}
