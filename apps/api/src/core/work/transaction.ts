import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { open, type Opening } from './opening.js';

/**
 * One transaction on one connection of the pipelined pool. Its opening travels with the first statement, its commit with the
 * last ones: a round trip is paid only where somebody waits for an answer. Nothing is sent behind an opening that failed.
 */
export class Transaction extends PostgresQueryRunner {
  private client!: PoolClient;
  private opening: Opening | null = null;
  private readonly unanswered: Promise<unknown>[] = [];

  /** Takes a connection; the first statement opens the transaction. */
  static async begin(source: DataSource): Promise<Transaction> {
    const transaction = new Transaction(source.driver as PostgresDriver, 'master');
    transaction.manager = source.createEntityManager(transaction);
    await transaction.take();
    transaction.isTransactionActive = true;
    transaction.transactionDepth = 1;
    return transaction;
  }

  private async take(): Promise<void> {
    this.client = (await super.connect()) as PoolClient;
  }

  /** What TypeORM's own statements are sent by. */
  override connect(): Promise<{ query(text: string, values?: unknown[]): Promise<QueryResult> }> {
    return Promise.resolve({ query: (text, values) => this.send(values ? { text, values } : { text }) });
  }

  /** Sends a statement at once, behind those that are still under way; the second waits until the transaction is open. */
  async send(statement: QueryConfig): Promise<QueryResult> {
    if (!this.opening) {
      this.opening = open(this.client, statement);
      return this.opening.answer;
    }
    await this.opening.answer.catch(() => undefined);
    if (!this.opening.isOpen()) await this.opening.answer;
    return this.client.query(statement);
  }

  /** Leaves an answer that only the commit waits for: the transaction fails when it does. */
  leave(answer: Promise<unknown>): void {
    answer.catch(() => undefined);
    this.unanswered.push(answer);
  }

  /** Commits; PostgreSQL makes a rollback of it when a statement before it failed, and that one's error is thrown. */
  async commit(): Promise<void> {
    if (!this.opening) return;
    const committed = this.commitTransaction();
    await Promise.all([...this.unanswered, committed]);
  }

  /** Rolls back because of `error`; throws what failed first, which is not always what was noticed first. */
  async rollback(error: unknown): Promise<never> {
    if (this.opening) await this.rollbackTransaction().catch(() => undefined);
    await Promise.all(this.unanswered);
    throw error;
  }

  /** Gives the connection back, or ends it when the opening failed: nobody knows what is wrong with it. */
  override async release(): Promise<void> {
    const failed = await this.opening?.answer.then(
      () => undefined,
      (error: Error) => error,
    );
    if (failed && !this.opening?.isOpen()) this.client.emit('error', failed);
    await super.release();
  }
}
