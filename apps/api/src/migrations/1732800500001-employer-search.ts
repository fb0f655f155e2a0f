import { leadingRegion } from '@qicheng/domain/regions';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names are found in whichever case their letters are typed. */
const PIECES = (name: string) => `
create or replace function employer_grams(name text, state text) returns table (gram text, place smallint)
language sql immutable parallel safe as $$
  select distinct substr(${name}, i, 2), (char_length(name) * 2 + (state = 'UNVERIFIED')::int)::smallint
  from generate_series(1, char_length(name) - 1) i where state in ('APPROVED', 'UNVERIFIED')
$$;
delete from employer_gram where employer_id in (select id from employer where name <> lower(name));
insert into employer_gram select g.gram, g.place, e.id
from employer e cross join lateral employer_grams(e.name, e.state) g where e.name <> lower(e.name)`;

/** Initials without the leading region, and former names, which few companies have. */
const INDEXES = `
alter table employer add own_initials varchar(120) not null default '';
drop index employer_name_prefix;
create index employer_name_prefix on employer (lower(name) text_pattern_ops) include (id, state, name);
create index employer_own_initials on employer (own_initials text_pattern_ops) include (id, state, name);
create index employer_former_grams on employer using gin (name_grams(lower(former_names::text))) with (fastupdate = off)
  where former_names <> '[]'`;

/** Companies are also found by what follows the region in their names, by former names, and in small letters. */
export class EmployerSearch1732800500001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PIECES('lower(name)'));
    await runner.query(INDEXES);
    const rows = (await runner.query('select id, name from employer')) as { id: string; name: string }[];
    const found = rows
      .map(({ id, name }) => ({ id, letters: [...leadingRegion(name)].length }))
      .filter(({ letters }) => letters > 0);
    await runner.query(
      `update employer e set own_initials = substr(e.initials, r.letters + 1)
       from unnest($1::uuid[], $2::int[]) as r(id, letters) where e.id = r.id`,
      [found.map(({ id }) => id), found.map(({ letters }) => letters)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index employer_former_grams, employer_own_initials, employer_name_prefix;
      create index employer_name_prefix on employer (name text_pattern_ops) include (id, state);
      alter table employer drop own_initials`);
    await runner.query(PIECES('name'));
  }
}
