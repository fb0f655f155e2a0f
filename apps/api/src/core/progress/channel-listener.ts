import type { Logger } from '@nestjs/common';
import pg from 'pg';

const AGAIN_MS = 1000;

/** Hears one channel of PostgreSQL for as long as the process lives; a connection that breaks is made again, once. */
export class ChannelListener {
  private client: pg.Client | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly logger: Logger,
    private readonly hear: (payload: string) => void,
  ) {}

  /** Resolves once it listens, or has failed to and will try again. */
  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    // One that breaks says so twice: that the server ended it, and that it ended.
    let lost = false;
    const lose = (error: Error) => {
      if (lost || this.closed) return;
      lost = true;
      this.again(client, error);
    };
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    client.on('error', lose);
    this.client = client;
    try {
      await client.connect();
      await client.query(`listen ${this.channel}`);
    } catch (error) {
      lose(error as Error);
    }
  }

  /** Hears no more. */
  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }

  private again(client: pg.Client, error: Error): void {
    this.logger.warn(`${this.channel} interrupted, listening again: ${error.message}`);
    client.end().catch(() => undefined);
    setTimeout(() => void (this.closed || this.open()), AGAIN_MS).unref();
  }
}
