import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** Longer than the slowest phone needs, in ms. */
const PATIENCE = 60_000;

/**
 * The proof that a sign-in brings along; `undefined` where this browser cannot make one, which needs the crypto of a page
 * that came by https or from this machine.
 */
export async function solve(riddle: string): Promise<string | undefined> {
  if (globalThis.crypto?.subtle === undefined) return undefined;
  const challenge = JSON.parse(riddle) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey, timeout: PATIENCE });
  return solution === null ? undefined : JSON.stringify({ challenge, solution });
}
