import { EMPLOYER } from '../../messages/employer';

/** Whether the company uses the system itself, in a word. */
export const claimedText = (claimed: boolean): string => EMPLOYER.claimed[`${claimed}`];

const SOURCES: Readonly<Record<string, string>> = EMPLOYER.source;

/** How an entry came into the library; what is unknown stays as it is. */
export const sourceText = (source: string): string => SOURCES[source] ?? source;
