import type { SessionView } from '@qicheng/contracts';

/** What a form for a first sign-in works with. */
export interface ActivationForm {
  /** Login name and name, which must not stand in the password. */
  readonly personal: readonly string[];
  readonly onDone: (session: SessionView) => void;
  readonly onLeave: () => void;
}
