import { Injectable } from '@nestjs/common';
import type { EmployerState } from '@qicheng/domain';

/** A company as the library calls it now. */
export interface NamedEmployer {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  /** It may keep personnel files itself. */
  readonly hasPersonnelAuthority: boolean;
}

/** Who keeps records that name companies: told in the running unit of work, under the company's lock. */
export interface EmployerFollower {
  /** The company is called otherwise, has another code, or its authority to keep files has changed. */
  readonly renamed: (company: NamedEmployer) => Promise<void>;
  /** An entry became part of another one, which stands for both from now on. */
  readonly merged: (from: NamedEmployer, into: NamedEmployer, reason?: string) => Promise<void>;
  /** The centre has stopped the company, or lets it go on. */
  readonly stateChanged: (company: NamedEmployer, state: EmployerState) => Promise<void>;
}

/** The library knows nobody who names its companies; whoever does comes here and is told what becomes of them. */
@Injectable()
export class EmployerFollowers implements EmployerFollower {
  private readonly followers: EmployerFollower[] = [];

  add(follower: EmployerFollower): void {
    this.followers.push(follower);
  }

  async renamed(company: NamedEmployer): Promise<void> {
    for (const follower of this.followers) await follower.renamed(company);
  }

  async merged(from: NamedEmployer, into: NamedEmployer, reason?: string): Promise<void> {
    for (const follower of this.followers) await follower.merged(from, into, reason);
  }

  async stateChanged(company: NamedEmployer, state: EmployerState): Promise<void> {
    for (const follower of this.followers) await follower.stateChanged(company, state);
  }
}
