import { Reflector } from '@nestjs/core';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import type { Role } from '@qicheng/domain';

/** Who may call an endpoint: signed-in roles, anyone signed in (also before activation), or the public for a stated reason. */
export type AccessRule =
  | { readonly kind: 'roles'; readonly roles: readonly Role[] }
  | { readonly kind: 'signed-in'; readonly reason: string }
  | { readonly kind: 'public'; readonly reason: string };

const ACCESS = 'qicheng:access';
const say = (rule: AccessRule) => SetMetadata(ACCESS, rule);

/** Only these roles, with an activated account. */
export const Access = (...roles: Role[]) => applyDecorators(say({ kind: 'roles', roles }), ApiCookieAuth());
/** Anyone with a session, even one that still has to activate the account. */
export const SignedIn = (reason: string) => applyDecorators(say({ kind: 'signed-in', reason }), ApiCookieAuth());
/** Nobody needs to be signed in. */
export const Public = (reason: string) => say({ kind: 'public', reason });

const reflector = new Reflector();
/** The rule of a handler, or of its controller; undefined means nobody decided, and the guard refuses. */
export const accessOf = (handler: () => unknown, controller: object): AccessRule | undefined =>
  reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [handler, controller as never]);
