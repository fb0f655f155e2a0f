import { Injectable } from '@nestjs/common';
import type { LoginDto } from '@qicheng/contracts';
import type { AccountStatus } from '@qicheng/domain';
import { currentContext } from '../../core/actor/index.js';
import { Cipher } from '../../core/cipher/index.js';
import { Problem } from '../../core/problem/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { isInitialPassword } from './initial-password.js';
import { INITIAL_CLOSED_AFTER } from './limits.js';
import { Passwords } from './passwords.js';
import { INITIAL_CLOSED, SignInLocks } from './sign-in-locks.js';
import { SignInRiddles } from './sign-in-riddles.js';

const FIND = `/* scope:SYSTEM */ select a.id, a.status, a.password_hash as "passwordHash", s.id_no_cipher as "idNoCipher"
from account a left join student s on s.id = a.student_id where a.portal = $1 and a.login_name = $2`;

interface Candidate {
  id: string;
  status: AccountStatus;
  passwordHash: string | null;
  idNoCipher: string | null;
}

/** An account, and the hash that the password was compared with; null for the initial password. */
export interface AcceptedSignIn {
  readonly id: string;
  readonly passwordHash: string | null;
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
  ) {}

  /**
   * The account whose password it is. An unknown name, a wrong password and a disabled account take the same steps and get the same answer.
   * @throws Problem SIGN_IN_FAILED, PROOF_NEEDED after several failures,
   * or TOO_MANY_REQUESTS while the name is locked. An address that tries often has to solve riddles, and is never shut out.
   */
  async check({ portal, account, password, proof }: LoginDto): Promise<AcceptedSignIn> {
    const loginName = account.trim();
    const address = currentContext()?.ip ?? 'unknown';
    await this.riddles.ask(portal, loginName, address, proof);
    const failures = await this.locks.enter(portal, loginName);
    const [candidate] = await this.work.sql<Candidate>(FIND, [portal, loginName]);
    const known = await this.passwords.matches(candidate?.passwordHash ?? null, password);
    const closed = portal === 'student' && failures > INITIAL_CLOSED_AFTER;
    const initial = candidate !== undefined && !closed && this.isInitial(candidate, password);
    if (!candidate || candidate.status === 'DISABLED' || !(known || initial)) throw failed(closed);
    await this.locks.clear(portal, loginName);
    return { id: candidate.id, passwordHash: candidate.passwordHash };
  }

  /** Only a graduate's account that never had, or no longer has, a password of its own opens with the initial one. */
  private isInitial({ status, passwordHash, idNoCipher }: Candidate, password: string): boolean {
    if (passwordHash !== null || idNoCipher === null || status === 'ACTIVE') return false;
    return isInitialPassword(this.cipher.decrypt(idNoCipher), password);
  }
}

const failed = (closed: boolean) =>
  new Problem('SIGN_IN_FAILED', closed ? { detail: `账号或密码不正确${INITIAL_CLOSED}` } : {});
