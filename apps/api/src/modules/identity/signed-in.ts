import type { Portal } from '@qicheng/domain';
import { currentActor } from '../../core/actor/index.js';

/** The account and session of the running request; throws for the system, which has neither. */
export function signedIn(): {
  readonly accountId: string;
  readonly sessionId: string;
  readonly portal: Portal;
  readonly activated: boolean;
} {
  const { accountId, sessionId, portal, activated } = currentActor();
  if (accountId === null || sessionId === null || portal === null) throw new Error('nobody is signed in here');
  return { accountId, sessionId, portal, activated };
}
