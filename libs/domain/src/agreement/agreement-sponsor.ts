import { findCode } from '../code/code-lookup.js';
import { normaliseEmployerName } from '../employer/employer-normalise.js';

/** The unit that a graduate's studies are tied to, where somebody knows which. */
export interface Sponsorship {
  readonly trainingMode: string;
  readonly sponsorUnit: string | null;
}

const TIED: ReadonlySet<string> = new Set(['DIRECTED', 'IN_SERVICE', 'COMMISSIONED']);

/** What ties a graduate to a unit that is expected to be the only one they sign with (workflows §3.1); null for everybody else. */
export const sponsorshipOf = ({ trainingMode, sponsorUnit }: Sponsorship): Sponsorship | null =>
  TIED.has(findCode('training_mode', trainingMode)?.identifier ?? '') ? { trainingMode, sponsorUnit } : null;

/** True where a tied graduate signs with somebody else than their sponsor, or nobody knows who that is. It warns and never blocks. */
export const isOutsideSponsor = (sponsorship: Sponsorship | null, employerName: string | null | undefined): boolean =>
  sponsorship !== null &&
  !!employerName &&
  normaliseEmployerName(sponsorship.sponsorUnit ?? '') !== normaliseEmployerName(employerName);
