import { currentPortal } from './portal';

/** Address of the server-sent events of these topics, for the portal of this page. */
export const eventUrl = (topics: readonly string[]): string =>
  `/api/events?${new URLSearchParams({ portal: currentPortal(), topic: topics.join(',') })}`;

/** Adds the portal to the address of a download, which carries no header. */
export const downloadUrl = (path: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}portal=${currentPortal()}`;
