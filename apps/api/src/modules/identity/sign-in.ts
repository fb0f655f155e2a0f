import { Injectable } from '@nestjs/common';
import type { LoginDto } from '@qicheng/contracts';
import type { AccountStatus } from '@qicheng/domain';
import { currentContext } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { Problem } from '../../core/problem/index.js';
import { RateLimit } from '../../core/rate/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { isInitialPassword } from './initial-password.js';
import { SIGN_INS_PER_ADDRESS } from './limits.js';
import { Passwords } from './passwords.js';
import { SignInLocks } from './sign-in-locks.js';
import { SignInRiddles } from './sign-in-riddles.js';

const FIND = `/* scope:SYSTEM */ select a.id, a.status, a.password_hash as "passwordHash", s.id_no_cipher as "idNoCipher"
from account a left join student s on s.id = a.student_id where a.portal = $1 and a.login_name = $2`;

interface Candidate {
  id: string;
  status: AccountStatus;
  passwordHash: string | null;
  idNoCipher: string | null;
}

/** Whom a login name and a password belong to; what the strategies of all portals ask. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly passwords: Passwords,
    private readonly locks: SignInLocks,
    private readonly riddles: SignInRiddles,
    private readonly rates: RateLimit,
  ) {}

  /**
   * The account's id. An unknown name, a wrong password and a disabled account take the same steps and get the same answer.
   * @throws Problem SIGN_IN_FAILED, PROOF_NEEDED after several failures, or TOO_MANY_REQUESTS while the name is locked or the
   * address tries too often.
   */
  async check({ portal, account, password, proof }: LoginDto): Promise<string> {
    const loginName = account.trim();
    const address = currentContext()?.ip ?? 'unknown';
    await this.rates.take(SIGN_INS_PER_ADDRESS, address);
    await this.riddles.ask(portal, loginName, address, proof);
    await this.locks.enter(portal, loginName);
    const [candidate] = await this.work.sql<Candidate>(FIND, [portal, loginName]);
    const known = await this.passwords.matches(candidate?.passwordHash ?? null, password);
    const initial = candidate !== undefined && this.isInitial(candidate, password);
    if (!candidate || candidate.status === 'DISABLED' || !(known || initial)) throw new Problem('SIGN_IN_FAILED');
    await this.locks.clear(portal, loginName);
    return candidate.id;
  }

  /** Only a graduate's account that never had, or no longer has, a password of its own opens with the initial one. */
  private isInitial({ status, passwordHash, idNoCipher }: Candidate, password: string): boolean {
    if (passwordHash !== null || idNoCipher === null || status === 'ACTIVE') return false;
    return isInitialPassword(this.cipher.decrypt(idNoCipher), password);
  }
}
