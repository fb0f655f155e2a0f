import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config.js';

const TOKEN_BYTES = 32;

/** Makes session tokens, and the keyed hashes under which they are stored. */
@Injectable()
export class SessionTokens {
  constructor(private readonly config: Config) {}

  create(): string {
    return randomBytes(TOKEN_BYTES).toString('base64url');
  }

  hashOf(token: string): string {
    return createHmac('sha256', this.config.SESSION_SECRET).update(token).digest('hex');
  }
}
