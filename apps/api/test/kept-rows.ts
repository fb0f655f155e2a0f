import pg from 'pg';

/** Every table of ours; the queues' own appear when a queue is first used and hold nothing that a request reads. */
const TABLES = `select format('public.%I', tablename) as name, format('kept.%I', tablename) as copy
from pg_tables where schemaname = 'public'`;
const COLUMNS = `select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
where attrelid = t.name::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;

const KEEP = `create schema kept;
do $$ declare t record; begin
  for t in ${TABLES} loop execute format('create table %s as table %s', t.copy, t.name); end loop;
end $$;
create table kept.sequences as select format('%I.%I', schemaname, sequencename) as name, start_value, last_value from pg_sequences
where schemaname = 'public'`;

// As a replica does it: rows as they are, without the triggers that watch and follow them.
const PUT_BACK = `do $$ declare t record; columns text; begin
  set local session_replication_role = replica;
  for t in ${TABLES} loop
    execute format('delete from %s', t.name);
    columns := (${COLUMNS});
    execute format('insert into %s (%s) overriding system value select %s from %s', t.name, columns, columns, t.copy);
  end loop;
  perform setval(name::regclass, coalesce(last_value, start_value), last_value is not null) from kept.sequences;
end $$`;

/** What stands in a database at one moment, to put it back as often as wanted: far sooner than a new database with a new application. */
export class KeptRows {
  private constructor(private readonly client: pg.Client) {}

  /** Keeps the rows and counters of this moment. The role of `url` must be a superuser, as one that makes test databases is. */
  static async of(url: string): Promise<KeptRows> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(KEEP);
    return new KeptRows(client);
  }

  /** Makes the database what it was; nothing else may be writing. */
  async putBack(): Promise<void> {
    await this.client.query(PUT_BACK);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
