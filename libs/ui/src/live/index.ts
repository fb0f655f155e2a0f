export { OfflineBanner, useOnline } from './offline-banner';
export { ProgressCard, type WorkProgress } from './progress-card';
export { SessionExpired } from './session-expired';
export { useServerEvents, type ServerEvents } from './use-server-events';
export { useRefreshOnEvent } from './use-refresh-on-event';
