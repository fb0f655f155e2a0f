import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

/**
 * One transaction on one connection of the pipelined pool. Its opening travels with the first statement, its commit with the
 * last ones: a round trip is paid only where somebody waits for an answer.
 */
export class Transaction extends PostgresQueryRunner {
  private client!: PoolClient;
  private readonly unanswered: Promise<unknown>[] = [];

  /** Takes a connection and sends the opening. */
  static async begin(source: DataSource): Promise<Transaction> {
    const transaction = new Transaction(source.driver as PostgresDriver, 'master');
    transaction.manager = source.createEntityManager(transaction);
    transaction.client = (await transaction.connect()) as PoolClient;
    transaction.isTransactionActive = true;
    transaction.transactionDepth = 1;
    transaction.leave(transaction.client.query('START TRANSACTION'));
    return transaction;
  }

  /** Sends a statement at once, behind those that are still under way. */
  send(statement: QueryConfig): Promise<QueryResult> {
    return this.client.query(statement);
  }

  /** Leaves an answer that only the commit waits for: the transaction fails when it does. */
  leave(answer: Promise<unknown>): void {
    answer.catch(() => undefined);
    this.unanswered.push(answer);
  }

  /** Commits; PostgreSQL makes a rollback of it when a statement before it failed, and that one's error is thrown. */
  async commit(): Promise<void> {
    const committed = this.commitTransaction();
    await Promise.all([...this.unanswered, committed]);
  }

  /** Rolls back because of `error`; throws what failed first, which is not always what was noticed first. */
  async rollback(error: unknown): Promise<never> {
    await this.rollbackTransaction().catch(() => undefined);
    await Promise.all(this.unanswered);
    throw error;
  }
}
