import {
  And,
  Equal,
  FindOperator,
  type FindManyOptions,
  type FindOptionsWhere,
  type SelectQueryBuilder,
} from 'typeorm';
import { currentActor } from '../actor/index.js';
import type { UnitOfWork } from '../work/index.js';
import { ruleFor } from './scope.js';

type Options<E> = Pick<FindManyOptions<E>, 'where' | 'relations' | 'order' | 'take' | 'skip'>;

/** The only door to a scoped table: every query starts from the actor's own rows and is marked so that the gate knows it. */
export class ScopedRepository<E extends { id: string }> {
  constructor(
    private readonly entity: new () => E,
    private readonly work: UnitOfWork,
  ) {}

  /** Everything else is built on this builder (alias `row`), which never leaves without its scope. */
  query(options: Options<E> = {}): SelectQueryBuilder<E> {
    const actor = currentActor();
    const rule = ruleFor(this.entity, actor.role);
    const builder = this.work.manager.createQueryBuilder(this.entity, 'row').comment(`scope:${actor.role}`);
    if (rule === 'none') return builder.where('false');
    const own = rule === 'all' ? {} : rule(actor);
    const wheres = [options.where ?? {}].flat() as FindOptionsWhere<E>[];
    return builder.setFindOptions({
      ...options,
      where: wheres.map((where) => both(where as Where, own as Where) as FindOptionsWhere<E>),
    });
  }

  find(options?: Options<E>): Promise<E[]> {
    return this.query(options).getMany();
  }

  findById(id: string): Promise<E | null> {
    return this.query({ where: { id } as FindOptionsWhere<E> }).getOne();
  }

  /** Loads one row and holds its lock until the unit of work ends. */
  lockById(id: string): Promise<E | null> {
    return this.query({ where: { id } as FindOptionsWhere<E> })
      .setLock('pessimistic_write', undefined, ['row'])
      .getOne();
  }
}

type Where = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && value.constructor === Object;
const operator = (value: unknown) => (value instanceof FindOperator ? value : Equal(value));

/** Both conditions at once, nested relations included. */
function both(asked: Where, own: Where): Where {
  const merged: Record<string, unknown> = { ...asked };
  for (const [key, value] of Object.entries(own)) {
    const mine = merged[key];
    if (isPlain(mine) && isPlain(value)) merged[key] = both(mine, value);
    else merged[key] = key in merged ? And(operator(mine), operator(value)) : value;
  }
  return merged;
}
