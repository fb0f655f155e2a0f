import { EMPLOYER } from '../../messages/employer';
import type { RiskFlag } from './employer.api';

/** Whether the company uses the system itself, in a word. */
export const claimedText = (claimed: boolean): string => EMPLOYER.claimed[`${claimed}`];

const SOURCES: Readonly<Record<string, string>> = EMPLOYER.source;

/** How an entry came into the library; what is unknown stays as it is. */
export const sourceText = (source: string): string => SOURCES[source] ?? source;

/** Every warning that an entry can carry. */
export const RISKS = Object.keys(EMPLOYER.risk) as readonly RiskFlag[];

/** True for a warning that is known here. */
export const isRisk = (flag: string): flag is RiskFlag => Object.hasOwn(EMPLOYER.risk, flag);

/** A warning in a word. */
export const riskText = (flag: string): string => (isRisk(flag) ? EMPLOYER.risk[flag] : flag);
