import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Pool, QueryConfig, QueryResult } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Transaction } from './transaction.js';

/** A running transaction and what waits for its commit. */
interface Running {
  readonly transaction: Transaction;
  readonly afterwards: (() => void)[];
}

/** One request, one transaction: whatever runs inside `run` shares its manager, and nobody passes it around. */
@Injectable()
export class UnitOfWork {
  private readonly ambient = new AsyncLocalStorage<Running>();

  constructor(private readonly source: DataSource) {}

  /** The manager of the running transaction, or one that commits each statement by itself. */
  get manager(): EntityManager {
    return this.ambient.getStore()?.transaction.manager ?? this.source.manager;
  }

  /** Runs `work` in one transaction; inside another `run` it joins that one. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.ambient.getStore()) return work();
    const transaction = await Transaction.begin(this.source);
    const afterwards: (() => void)[] = [];
    try {
      const result = await this.ambient.run({ transaction, afterwards }, work);
      await transaction.commit();
      for (const hook of afterwards) hook();
      return result;
    } catch (error) {
      return await transaction.rollback(error);
    } finally {
      await transaction.release();
    }
  }

  /** Calls `hook` once the running transaction has committed, never if it rolls back; at once outside of one. */
  afterCommit(hook: () => void): void {
    const running = this.ambient.getStore();
    if (running) running.afterwards.push(hook);
    else hook();
  }

  /** One parametrised statement on the running transaction; returns its rows. */
  sql<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.manager.query(statement, parameters);
  }

  /** One statement on a connection of its own: it stays even if the running transaction rolls back. */
  detachedSql<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.source.query(statement, parameters);
  }

  /** A statement that runs on every request: each connection plans it once, under `name`. On the running transaction, if any. */
  async prepared<Row>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    this.source.logger.logQuery(text, values);
    try {
      return (await this.send({ name, text, values })).rows as Row[];
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  }

  /**
   * A prepared statement whose rows nothing in the transaction needs: only the commit waits for it, and fails with it;
   * outside of a transaction the caller does. `use` is told the rows.
   */
  async preparedByCommit<Row>(
    name: string,
    text: string,
    values: unknown[],
    use?: (rows: Row[]) => void,
  ): Promise<void> {
    const done = this.prepared<Row>(name, text, values).then(use);
    const running = this.ambient.getStore();
    if (running) running.transaction.leave(done);
    else await done;
  }

  private send(statement: QueryConfig): Promise<QueryResult> {
    const running = this.ambient.getStore();
    return running
      ? running.transaction.send(statement)
      : (this.source.driver as PostgresDriver as { master: Pool }).master.query(statement);
  }
}
