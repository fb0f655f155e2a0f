import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `employer_near` gives the companies to look at for a word of three characters or more, by its two-character pieces, the shortest
 * and verified names first. A piece of fewer than `most` names is enough: who contains the word is among those. Only when every
 * piece is common, the first `most` names of each are looked at.
 */
const NEAR = `
drop function employer_near(text, int);
create function employer_near(pieces text[], most int) returns setof uuid language plpgsql stable rows 100 as $$
declare
  piece text; ids uuid[]; places smallint[]; common_ids uuid[] := '{}'; common_places smallint[] := '{}';
begin
  foreach piece in array pieces loop
    select array_agg(g.employer_id), array_agg(g.place) into ids, places
    from (select employer_id, place from employer_gram where gram = piece order by gram, place, employer_id limit most) g;
    if coalesce(cardinality(ids), 0) < most then
      return query select unnest(ids);
      return;
    end if;
    common_ids := common_ids || ids;
    common_places := common_places || places;
  end loop;
  return query select c.id from unnest(common_ids, common_places) as c(id, place) group by c.place, c.id order by c.place, c.id;
end $$`;

/** Names and initials that begin with a word are ranked from the index alone; only the best ten are fetched. */
const BEGINNINGS = `
drop index employer_name_prefix, employer_initials;
create index employer_name_prefix on employer (name text_pattern_ops) include (id, state);
create index employer_initials on employer (initials text_pattern_ops) include (id, state, name)`;

/** Agreements are also looked for by their employer's name; those without evidence are counted every minute. */
const AGREEMENTS = `
create index agreement_employer_grams on agreement
  using gin (name_grams(coalesce(employer_name, '')), college_id, state) with (fastupdate = off);
create index agreement_evidence_missing on agreement (id)
  where evidence_file_id is null and state in ('SIGNED', 'TERMINATING', 'TERMINATED')`;

/** What is looked for often is found by reading less. */
export class SearchIndexes1732600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [NEAR, BEGINNINGS, AGREEMENTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index employer_name_prefix, employer_initials, agreement_employer_grams, agreement_evidence_missing;
      create index employer_name_prefix on employer (name text_pattern_ops);
      create index employer_initials on employer (initials text_pattern_ops);
      drop function employer_near(text[], int);
      create function employer_near(piece text, most int) returns setof uuid language plpgsql stable rows 100
      set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
      begin
        return query select employer_id from employer_gram where gram = piece order by gram, place, employer_id limit most;
      end $$`);
  }
}
