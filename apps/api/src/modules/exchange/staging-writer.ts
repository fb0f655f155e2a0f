import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { Cipher } from '../../core/cipher/index.js';
import type { ReadRow } from './row-reader.js';
import { STAGED_COLUMNS, STAGED_FIELDS } from './staging-columns.js';

const COPY = `copy import_row (${STAGED_COLUMNS.join(', ')}) from stdin`;
/** Characters sent at once. */
const PIECE = 64 * 1024;
/** What COPY's text format gives a meaning of its own. */
const SPECIAL = /[\\\t\n\r]/g;
const ESCAPE: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Streams the rows of one batch into the staging table over a connection of its own. The connection holds the batch's lock,
 * so that two workers never stage the same batch; ending it, however that happens, frees the lock.
 */
export class StagingWriter {
  private text = '';
  private copy: CopyStreamQuery | null = null;
  private failure: Error | null = null;

  private constructor(
    private readonly client: pg.Client,
    private readonly batchId: string,
    private readonly cipher: Cipher,
  ) {}

  /** Removes what an earlier attempt left. @throws when another worker is at it; the queue tries again later. */
  static async open(url: string, batchId: string, cipher: Cipher): Promise<StagingWriter> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const writer = new StagingWriter(client, batchId, cipher);
    client.on('error', writer.remember);
    try {
      const { rows } = await client.query<{ mine: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as mine',
        [batchId],
      );
      if (rows[0]?.mine !== true) throw new Error(`import ${batchId} is being checked by another worker`);
      for (const table of ['import_row', 'import_issue', 'import_change'])
        await client.query(`delete from ${table} where batch_id = $1`, [batchId]);
      return writer;
    } catch (error) {
      await writer.close();
      throw error;
    }
  }

  /** Resolves when the database keeps up. */
  async write(row: number, { values, counsellorNo }: ReadRow): Promise<void> {
    if (this.failure) throw this.failure;
    this.copy ??= this.client.query(copyFrom(COPY)).on('error', this.remember);
    let line = `${this.batchId}\t${row}`;
    for (const field of STAGED_FIELDS) line += `\t${cell(values[field])}`;
    const { idNo } = values;
    line += `\t${cell(counsellorNo)}\t${idNo ? this.cipher.encrypt(idNo) : '\\N'}\t${idNo ? this.cipher.lookup(idNo) : '\\N'}\n`;
    this.text += line;
    if (this.text.length >= PIECE) await this.send(this.copy);
  }

  /** Waits until every row is stored and counted by the planner. */
  async finish(): Promise<void> {
    if (this.copy) {
      await this.send(this.copy);
      this.copy.end();
      await once(this.copy, 'finish');
      this.copy = null;
    }
    await this.client.query('analyze import_row');
  }

  /** Gives up what is not finished and frees the batch. */
  async close(): Promise<void> {
    this.copy?.destroy();
    await this.client.end();
  }

  /** A connection that breaks between two rows is told at the next one. */
  private readonly remember = (error: Error): void => {
    this.failure ??= error;
  };

  private async send(copy: CopyStreamQuery): Promise<void> {
    const room = copy.write(this.text);
    this.text = '';
    if (!room) await once(copy, 'drain');
  }
}

function cell(value: string | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  return value.search(SPECIAL) < 0 ? value : value.replace(SPECIAL, (character) => ESCAPE[character] ?? '');
}
