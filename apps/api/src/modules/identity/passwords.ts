import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash, type Options, verify } from '@node-rs/argon2';
import { Config } from '../../config.js';

/** Argon2id with 19 MiB, two passes, one lane: about 20 ms on one core of 2026. `2` is the library's number for Argon2id. */
const FULL: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };
const COSTS: Record<Config['PASSWORD_COST'], Options> = { full: FULL, token: { ...FULL, memoryCost: 8, timeCost: 1 } };

/** Hashes and compares passwords. */
@Injectable()
export class Passwords {
  private readonly cost: Options;
  /** Nobody's password, compared with where there is no hash, so that both cases take the same time. */
  private readonly nobody: Promise<string>;

  constructor(@Inject(Config) { PASSWORD_COST }: Pick<Config, 'PASSWORD_COST'>) {
    this.cost = COSTS[PASSWORD_COST];
    this.nobody = hash(randomBytes(24), this.cost);
  }

  hash(password: string): Promise<string> {
    return hash(password, this.cost);
  }

  /** Compares at the full cost even without a hash, and is then false. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const equal = await verify(stored ?? (await this.nobody), password);
    return stored !== null && equal;
  }
}
