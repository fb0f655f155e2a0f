import { Injectable } from '@nestjs/common';
import { EVIDENCE, Storage } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';

/** Every column that may refer to a file, so that a table that comes later is not forgotten. */
const COLUMNS = `select table_name as "table", column_name as "column" from information_schema.columns
where table_schema = 'public' and data_type = 'uuid' and column_name like '%file\\_id'`;

/** Proofs are sent in before the request that names them; those whose request never came are not kept. */
@Injectable()
export class UnusedProofs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly storage: Storage,
  ) {}

  /** Removes what has waited for a day; returns how many. */
  async sweep(): Promise<number> {
    const columns = await this.work.sql<{ table: string; column: string }>(COLUMNS);
    const unnamed = columns.map(({ table, column }) => `not exists (select from "${table}" where "${column}" = f.id)`);
    const gone = await this.work.sql<{ key: string }>(
      `/* scope:SYSTEM */ with gone as (
        delete from stored_file f where f.key like $1 and f.created_at < now() - interval '1 day' and ${unnamed.join(' and ')}
        returning f.key) select key from gone`,
      [`${EVIDENCE.folder}/%`],
    );
    for (const { key } of gone) await this.storage.delete(key);
    return gone.length;
  }
}
