export { ApiProblem, OFFLINE, problemOf, type ProblemBody, type ProblemField } from './api-problem';
export { $api, api, createClient } from './client';
export { downloadUrl, eventUrl } from './event-url';
export { currentPortal, setPortal, type Portal } from './portal';
export { requestJson } from './request-json';
export type { components, paths } from './schema.generated';
export { onSessionExpired, sessionExpired } from './session-event';
export { upload, type UploadOptions } from './upload';
