import { Injectable } from '@nestjs/common';
import { type EmployerApplicationKind, isEmployerUsable } from '@qicheng/domain';
import type { Actor } from '../../core/actor/index.js';
import { Problem } from '../../core/problem/index.js';
import { EmployerLibrary } from './employer-library.js';

/** What an application for a credit code is about, as the library stands now. */
export interface EmployerPlace {
  readonly kind: Exclude<EmployerApplicationKind, 'CHANGE'>;
  readonly employerId: string | null;
  /** As registered; null for a company that the library lacks. */
  readonly name: string | null;
}

/** Tells newcomers whether their company is new, waits to be claimed, or has people on the platform already. */
@Injectable()
export class EmployerPlaces {
  constructor(private readonly library: EmployerLibrary) {}

  /** @throws Problem NOT_NOW for a company that the centre has stopped. */
  async of(uscc: string): Promise<EmployerPlace> {
    const known = await this.library.byUscc(uscc);
    if (!known) return { kind: 'NEW', employerId: null, name: null };
    if (!isEmployerUsable(known.state))
      throw new Problem('NOT_NOW', { detail: '该单位暂不能入驻，请联系学校就业指导中心' });
    return { kind: known.claimed ? 'JOIN' : 'CLAIM', employerId: known.id, name: known.name };
  }
}

/**
 * Who may read an application beside the staff: the applicant and, of a JOIN, the company's administrators; a CHANGE is the
 * company's own, whichever of its administrators began it.
 */
export function readersOf(accountId: string, kind: EmployerApplicationKind, employerId: string | null): string[] {
  if (employerId === null || kind === 'NEW' || kind === 'CLAIM') return [accountId];
  return kind === 'JOIN' ? [accountId, employerId] : [employerId];
}

/** True for the applicant; of a CHANGE, for every reader on the company's side, who are its administrators. */
export const isApplicants = (
  { kind, accountId }: { readonly kind: EmployerApplicationKind; readonly accountId: string },
  actor: Pick<Actor, 'accountId' | 'role'>,
): boolean => actor.role === 'EMPLOYER' && (kind === 'CHANGE' || accountId === actor.accountId);
