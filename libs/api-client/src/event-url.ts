import { currentPortal } from './portal';

/** Address of the server-sent events of one topic, for the portal of this page. */
export const eventUrl = (topic: string): string =>
  `/api/events?${new URLSearchParams({ portal: currentPortal(), topic })}`;

/** Adds the portal to the address of a download, which carries no header. */
export const downloadUrl = (path: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}portal=${currentPortal()}`;
