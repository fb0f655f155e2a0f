import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Pool, QueryResult } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

/** A running transaction and what waits for its commit. */
interface Running {
  readonly manager: EntityManager;
  readonly afterwards: (() => void)[];
}

/** One request, one transaction: whatever runs inside `run` shares its manager, and nobody passes it around. */
@Injectable()
export class UnitOfWork {
  private readonly ambient = new AsyncLocalStorage<Running>();

  constructor(private readonly source: DataSource) {}

  /** The manager of the running transaction, or one that commits each statement by itself. */
  get manager(): EntityManager {
    return this.ambient.getStore()?.manager ?? this.source.manager;
  }

  /** Runs `work` in one transaction; inside another `run` it joins that one. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.ambient.getStore()) return work();
    const afterwards: (() => void)[] = [];
    const result = await this.source.transaction((manager) => this.ambient.run({ manager, afterwards }, work));
    for (const hook of afterwards) hook();
    return result;
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
    const runner = this.ambient.getStore()?.manager.queryRunner as PostgresQueryRunner | undefined;
    const client = runner ? await runner.connect() : (this.source.driver as PostgresDriver as { master: Pool }).master;
    return ((await client.query({ name, text, values })) as QueryResult).rows as Row[];
  }
}
