import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { LoginDto } from '@qicheng/contracts';
import type { Client, Loose, Reply } from './client.js';

type Credentials = Readonly<Partial<LoginDto>>;

/** The proof that a solved riddle is. */
export async function solvedRiddle(client: Client): Promise<string> {
  const challenge = JSON.parse((await client.post('/api/auth/riddle')).body.riddle);
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

/** Signs in as a browser does: with a solved riddle where one is asked for. */
export async function signInAt(client: Client, credentials: Credentials): Promise<Reply<Loose>> {
  const reply = await client.post<Loose>('/api/auth/login', credentials);
  if (reply.body.code !== 'PROOF_NEEDED') return reply;
  return client.post<Loose>('/api/auth/login', { ...credentials, proof: await solvedRiddle(client) });
}
