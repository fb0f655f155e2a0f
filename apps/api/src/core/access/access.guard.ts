import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { currentContext } from '../actor/index.js';
import { Problem } from '../problem/index.js';
import { accessOf } from './access.js';

/** Denies by default: an endpoint without a rule is refused to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const rule = accessOf(context.getHandler() as () => unknown, context.getClass());
    if (!rule) throw new Problem('FORBIDDEN');
    if (rule.kind === 'public') return true;
    const actor = currentContext()?.actor;
    if (!actor) throw new Problem('SIGN_IN_REQUIRED');
    if (rule.kind === 'signed-in') return true;
    if (!actor.activated) throw new Problem('ACTIVATION_REQUIRED');
    if (actor.role === 'SYSTEM' || !rule.roles.includes(actor.role)) throw new Problem('FORBIDDEN');
    return true;
  }
}
