import type { Limit } from '../../core/rate/index.js';

/** How long a signing link works, in milliseconds. */
export const LINK_MS = 10 * 60_000;
/** How long it works at most, however long somebody is busy with it. */
export const LINK_MOST_MS = 30 * 60_000;
/** Links that one account asks for. */
export const LINKS_PER_ACCOUNT: Limit = { name: 'signing-link-account', times: 30, seconds: 3600 };
/** Links tried from one address, whether they exist or not; a lecture hall behind one address still signs. */
export const LINKS_PER_ADDRESS: Limit = { name: 'signing-link-address', times: 300, seconds: 900 };
/** Requests with one token. */
export const USES_PER_LINK: Limit = { name: 'signing-link-token', times: 60, seconds: 600 };
