import { type ActingRole, type Role } from '@qicheng/domain';
import type { FindOptionsWhere } from 'typeorm';
import type { Actor } from '../actor/index.js';

type Entity<E = object> = new () => E;
/** Which rows: every one, none, or those that match a condition made from the actor. */
export type Rule<E> = 'all' | 'none' | ((actor: Actor) => FindOptionsWhere<E>);
/** The rule of each role; a role left out does not compile. */
export type Scope<E> = Readonly<Record<Role, Rule<E>>>;

const scopes = new Map<Entity, Scope<never>>();
const unscoped = new Map<Entity, string>();

/** Which rows of this table each role may see. Every entity is `@Scoped` or `@Unscoped`; a test insists. */
export const Scoped =
  <E>(scope: Scope<E>) =>
  (entity: new () => E): void => {
    scopes.set(entity as Entity, scope as Scope<never>);
  };

/** A table whose rows are nobody's in particular, and why that is so. */
export const Unscoped =
  (reason: string) =>
  (entity: Entity): void => {
    unscoped.set(entity, reason);
  };

/** What `role` may see of `entity`; throws for an entity that never decided. The system sees all. */
export function ruleFor<E>(entity: new () => E, role: ActingRole): Rule<E> {
  const scope = scopes.get(entity as Entity) as Scope<E> | undefined;
  if (!scope) throw new Error(`${entity.name} has no scope`);
  return role === 'SYSTEM' ? 'all' : scope[role];
}

/** How an entity decided, for the whole-house test and the generated scope table. */
export const scopeDecision = (entity: Entity): { scope: Scope<never> } | { unscoped: string } | undefined => {
  const scope = scopes.get(entity);
  if (scope) return { scope };
  const reason = unscoped.get(entity);
  return reason === undefined ? undefined : { unscoped: reason };
};
