import { Injectable } from '@nestjs/common';
import type { SignInRiddle } from '@qicheng/contracts';
import type { Portal } from '@qicheng/domain';
import { createChallenge, type Payload, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { randomInt } from 'node:crypto';
import { Cipher } from '../../core/cipher/index.js';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { LOCK_AFTER_FAILURES, PLAIN_SIGN_INS_PER_ADDRESS, RIDDLE_AFTER_FAILURES, USES_PER_RIDDLE } from './limits.js';
import { SignInLocks } from './sign-in-locks.js';

/** Key derivations that the answer takes, each of so many rounds: about a second on a phone. */
const [FEWEST, MOST, ROUNDS] = [150, 450, 2000];

/** What whoever guesses passwords has to work for, and nobody else notices (ADR 9). */
@Injectable()
export class SignInRiddles {
  private readonly secrets: { hmacSignatureSecret: string; hmacKeySignatureSecret: string };

  constructor(
    private readonly locks: SignInLocks,
    private readonly rates: RateLimit,
    cipher: Cipher,
  ) {
    this.secrets = {
      hmacSignatureSecret: cipher.lookup('sign-in-riddle'),
      hmacKeySignatureSecret: cipher.lookup('sign-in-riddle-key'),
    };
  }

  /** A new riddle. */
  async make(): Promise<SignInRiddle> {
    const challenge = await createChallenge({
      ...this.secrets,
      algorithm: 'PBKDF2/SHA-256',
      cost: ROUNDS,
      counter: randomInt(FEWEST, MOST),
      deriveKey,
      expiresAt: new Date(Date.now() + USES_PER_RIDDLE.seconds * 1000),
    });
    return { riddle: JSON.stringify(challenge) };
  }

  /**
   * Lets a sign-in pass that nothing speaks against, or that brings a solved riddle which was not used before.
   * @throws Problem PROOF_NEEDED where the name has failed, or the address has tried, too often to go on without one.
   */
  async ask(portal: Portal, loginName: string, address: string, proof: string | undefined): Promise<void> {
    const failures = await this.locks.failures(portal, loginName);
    const plain = await this.rates.within(PLAIN_SIGN_INS_PER_ADDRESS, address);
    const suspicious = failures >= RIDDLE_AFTER_FAILURES && failures < LOCK_AFTER_FAILURES;
    if (!suspicious && plain) return;
    if (!(await this.isSolved(proof))) throw new Problem('PROOF_NEEDED');
  }

  private async isSolved(proof: string | undefined): Promise<boolean> {
    const payload = payloadOf(proof);
    if (payload === null) return false;
    const { verified } = await verifySolution({ ...payload, ...this.secrets, deriveKey }).catch(() => ({
      verified: false,
    }));
    return verified && this.rates.within(USES_PER_RIDDLE, payload.challenge.parameters.nonce);
  }
}

function payloadOf(proof: string | undefined): Payload | null {
  if (proof === undefined) return null;
  try {
    const payload = JSON.parse(proof) as Partial<Payload> | null;
    return payload?.challenge && payload.solution ? { challenge: payload.challenge, solution: payload.solution } : null;
  } catch {
    return null;
  }
}
