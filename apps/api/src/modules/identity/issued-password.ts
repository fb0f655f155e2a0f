import { Injectable } from '@nestjs/common';
import type { IssuedPasswordView } from '@qicheng/contracts';
import type { Account } from './account.entity.js';
import { generatedPassword } from './generated-password.js';
import { Passwords } from './passwords.js';

/** A generated password: its hash for the account, and itself for the one answer that shows it. */
@Injectable()
export class IssuedPassword {
  constructor(private readonly passwords: Passwords) {}

  async create(): Promise<{ readonly password: string; readonly hash: string }> {
    const password = generatedPassword();
    return { password, hash: await this.passwords.hash(password) };
  }

  shown({ id, name, loginName }: Account, password: string): IssuedPasswordView {
    return { id, name, loginName, password };
  }
}
