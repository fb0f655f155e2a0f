import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One- and two-character pieces of a name: Chinese names are too short for trigrams. In PL/pgSQL: in SQL it is forty times slower. */
const NAME_GRAMS = `
create function name_grams(name text) returns text[] language plpgsql immutable parallel safe as $$
declare grams text[] := string_to_array(name, null);
begin
  for i in 1 .. length(name) - 1 loop grams := grams || (grams[i] || grams[i + 1]); end loop;
  return grams;
end $$;
create function name_query_grams(word text) returns text[] language sql immutable parallel safe as $$
  select case when length(word) <= 2 then array[word]
    else array(select substr(word, i, 2) from generate_series(1, length(word) - 1) i) end
$$`;

/** The canonical text of a history row is its JSON without the hash; the time zone is fixed so that it never reads differently. */
const HISTORY = `
create function history_hash(entry history) returns text language sql immutable parallel safe set timezone = 'UTC' as $$
  select encode(sha256(convert_to((to_jsonb(entry) - 'hash')::text, 'UTF8')), 'hex')
$$;
create function history_link() returns trigger language plpgsql as $$
declare last record;
begin
  select seq, hash into last from history where subject = new.subject and subject_id = new.subject_id order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.previous_hash := coalesce(last.hash, repeat('0', 64));
  new.hash := history_hash(new);
  return new;
end $$;
create trigger history_link before insert on history for each row execute function history_link();
create function refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;
create trigger history_fixed before update or delete on history for each row execute function refuse_change();
create trigger history_kept before truncate on history for each statement execute function refuse_change();
create trigger history_seal_fixed before update or delete on history_seal for each row execute function refuse_change();
create trigger history_seal_kept before truncate on history_seal for each statement execute function refuse_change()`;

/** Every graduate has a review from the start, and its list columns follow the graduate's record. */
const REVIEW_FOLLOWS = `
create function origin_review_begin() returns trigger language plpgsql as $$
begin
  insert into origin_review (id, name, student_no, grad_year, education_level, college_id, major_id, class_id)
  select id, name, student_no, grad_year, education_level, college_id, major_id, class_id from fresh;
  return null;
end $$;
create trigger origin_review_begin after insert on student referencing new table as fresh
  for each statement execute function origin_review_begin();
create function origin_review_follow() returns trigger language plpgsql as $$
begin
  update origin_review r set name = f.name, student_no = f.student_no, grad_year = f.grad_year, education_level = f.education_level,
    college_id = f.college_id, major_id = f.major_id, class_id = f.class_id
  from fresh f where f.id = r.id
    and (r.name, r.student_no, r.grad_year, r.education_level, r.college_id, r.major_id, r.class_id)
      is distinct from (f.name, f.student_no, f.grad_year, f.education_level, f.college_id, f.major_id, f.class_id);
  update origin_correction c set college_id = f.college_id, class_id = f.class_id
  from fresh f where f.id = c.student_id and (c.college_id, c.class_id) is distinct from (f.college_id, f.class_id);
  return null;
end $$;
create trigger origin_review_follow after update on student referencing new table as fresh
  for each statement execute function origin_review_follow()`;

/** What the lists filter and sort by; newest submission first, not submitted last. A name is mostly looked for within one college. */
const INDEXES = `
create index origin_review_list on origin_review (state, (coalesce(submitted_at, '-infinity')) desc, id desc);
create index origin_review_every on origin_review ((coalesce(submitted_at, '-infinity')) desc, id desc);
create index origin_review_college_list on origin_review (college_id, state, (coalesce(submitted_at, '-infinity')) desc, id desc) include (name);
create index origin_review_class_list on origin_review (class_id, state, (coalesce(submitted_at, '-infinity')) desc, id desc) include (name);
create extension if not exists btree_gin;
create index origin_review_name_grams on origin_review using gin (name_grams(name), college_id, state) with (fastupdate = off);
create index origin_review_student_no on origin_review (student_no text_pattern_ops);
create index student_list on student (student_no text_pattern_ops);
create index student_college_list on student (college_id, student_no, id);
create index student_class_list on student (class_id, student_no, id);
create index student_name_grams on student using gin (name_grams(name), college_id) with (fastupdate = off);
create unique index origin_correction_open on origin_correction (student_id, field) where state in ('COUNSELLOR_REVIEW', 'CENTRE_REVIEW');
create unique index role_grant_once on role_grant (account_id, role, coalesce(college_id, '00000000-0000-0000-0000-000000000000'));
create index account_email on account (lower(email)) where email is not null`;

/** What entities cannot say: functions, triggers and indexes on expressions. */
export class Rules1732400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [NAME_GRAMS, HISTORY, REVIEW_FOLLOWS, INDEXES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger origin_review_follow on student; drop trigger origin_review_begin on student;
      drop function origin_review_follow; drop function origin_review_begin;
      drop trigger history_link on history; drop trigger history_fixed on history; drop trigger history_kept on history;
      drop trigger history_seal_fixed on history_seal; drop trigger history_seal_kept on history_seal;
      drop function history_link; drop function history_hash; drop function refuse_change;
      drop index origin_review_list, origin_review_every, origin_review_college_list, origin_review_class_list, origin_review_name_grams,
        origin_review_student_no, student_list, student_college_list, student_class_list, student_name_grams, origin_correction_open,
        role_grant_once, account_email;
      drop function name_grams; drop function name_query_grams`);
  }
}
