import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a graduate may have once only, held by the database (workflows.md §3.2, architecture.md §5). */
const ONCE = `
create unique index agreement_active on agreement (student_id) where state in
  ('EMPLOYER_CONFIRM', 'STUDENT_CONFIRM', 'COUNSELLOR_REVIEW', 'COLLEGE_REVIEW', 'RETURNED', 'SEALING', 'SIGNED', 'TERMINATING');
create unique index agreement_draft on agreement (student_id) where state = 'DRAFT';
create unique index agreement_invited on agreement (student_id, employer_id) where state = 'INVITED';
create unique index agreement_no on agreement (agreement_no) where agreement_no is not null;
create unique index agreement_number_allocated on agreement_number (student_id) where state = 'ALLOCATED';
create unique index termination_open on termination (agreement_id) where state not in ('DRAFT', 'APPROVED', 'CANCELLED');
create unique index termination_draft on termination (agreement_id, initiator) where state = 'DRAFT';
create unique index destination_current on destination (student_id) where current`;

/** What was frozen or signed is never changed. */
const FIXED = ['agreement_snapshot', 'agreement_signature', 'clause_template']
  .map(
    (table) => `
create trigger ${table}_fixed before update or delete on ${table} for each row execute function refuse_change();
create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change();`,
  )
  .join('');

/** List columns follow the graduate's record, as those of the origin review do. */
const FOLLOW = `
create function student_follow() returns trigger language plpgsql as $$
begin
  update agreement a set name = f.name, student_no = f.student_no, grad_year = f.grad_year, education_level = f.education_level,
    college_id = f.college_id, major_id = f.major_id, class_id = f.class_id
  from fresh f where f.id = a.student_id
    and (a.name, a.student_no, a.grad_year, a.education_level, a.college_id, a.major_id, a.class_id)
      is distinct from (f.name, f.student_no, f.grad_year, f.education_level, f.college_id, f.major_id, f.class_id);
  update termination t set name = f.name, student_no = f.student_no, grad_year = f.grad_year, education_level = f.education_level,
    college_id = f.college_id, major_id = f.major_id, class_id = f.class_id
  from fresh f where f.id = t.student_id
    and (t.name, t.student_no, t.grad_year, t.education_level, t.college_id, t.major_id, t.class_id)
      is distinct from (f.name, f.student_no, f.grad_year, f.education_level, f.college_id, f.major_id, f.class_id);
  update destination d set grad_year = f.grad_year, college_id = f.college_id, class_id = f.class_id
  from fresh f where f.id = d.student_id
    and (d.grad_year, d.college_id, d.class_id) is distinct from (f.grad_year, f.college_id, f.class_id);
  return null;
end $$;
create trigger student_follow after update on student referencing new table as fresh
  for each statement execute function student_follow()`;

/** Queues are read newest submission first; employers by name fragment, pinyin initials or credit code. */
const INDEXES = `
create index agreement_list on agreement (state, (coalesce(submitted_at, '-infinity')) desc, id desc);
create index agreement_every on agreement ((coalesce(submitted_at, '-infinity')) desc, id desc);
create index agreement_college_list on agreement (college_id, state, (coalesce(submitted_at, '-infinity')) desc, id desc) include (name);
create index agreement_class_list on agreement (class_id, state, (coalesce(submitted_at, '-infinity')) desc, id desc) include (name);
create index agreement_name_grams on agreement using gin (name_grams(name), college_id, state) with (fastupdate = off);
create index agreement_student_no on agreement (student_no text_pattern_ops);
create index agreement_invite_expiry on agreement (invite_expires_at) where state = 'INVITED';
create index termination_list on termination (state, (coalesce(submitted_at, '-infinity')) desc, id desc);
create index termination_every on termination ((coalesce(submitted_at, '-infinity')) desc, id desc);
create index termination_name_grams on termination using gin (name_grams(name), college_id, state) with (fastupdate = off);
create index agreement_number_free on agreement_number (grad_year, level, no) where state = 'FREE';
create index employer_name_grams on employer using gin (name_grams(name)) with (fastupdate = off);
create index employer_name_prefix on employer (name text_pattern_ops);
create index employer_initials on employer (initials text_pattern_ops);
create index employer_uscc_prefix on employer (uscc text_pattern_ops);
create index employer_list on employer (state, created_at desc, id desc);
create index employer_every on employer (created_at desc, id desc);
create index stored_file_sha256 on stored_file (sha256);
create index agreement_evidence on agreement (evidence_file_id) where evidence_file_id is not null`;

/**
 * Two-character pieces of the names of employers that can be chosen, the shortest and verified names first: the best hits of a
 * common piece are its first rows, whereas an inverted index would have to read them all.
 * `employer_near` keeps the planner, which knows no piece's frequency, from reading and sorting all rows of a common one.
 */
const PIECES = `
create table employer_gram (
  gram varchar(2) not null, place smallint not null, employer_id uuid not null, primary key (gram, place, employer_id)
);
create function employer_grams(name text, state text) returns table (gram text, place smallint)
language sql immutable parallel safe as $$
  select distinct substr(name, i, 2), (char_length(name) * 2 + (state = 'UNVERIFIED')::int)::smallint
  from generate_series(1, char_length(name) - 1) i where state in ('APPROVED', 'UNVERIFIED')
$$;
create function employer_near(piece text, most int) returns setof uuid language plpgsql stable rows 100
set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
begin
  return query select employer_id from employer_gram where gram = piece order by gram, place, employer_id limit most;
end $$;
create function employer_gram_enter() returns trigger language plpgsql as $$
begin
  insert into employer_gram select g.gram, g.place, n.id from fresh n cross join lateral employer_grams(n.name, n.state) g;
  return null;
end $$;
create trigger employer_gram_enter after insert on employer referencing new table as fresh
  for each statement execute function employer_gram_enter();
create function employer_gram_follow() returns trigger language plpgsql as $$
begin
  delete from employer_gram g using former f join fresh n using (id) cross join lateral employer_grams(f.name, f.state) gone
  where (f.name, f.state) is distinct from (n.name, n.state) and (g.gram, g.place, g.employer_id) = (gone.gram, gone.place, f.id);
  insert into employer_gram select come.gram, come.place, n.id
  from former f join fresh n using (id) cross join lateral employer_grams(n.name, n.state) come
  where (f.name, f.state) is distinct from (n.name, n.state);
  return null;
end $$;
create trigger employer_gram_follow after update on employer referencing old table as former new table as fresh
  for each statement execute function employer_gram_follow();
create function employer_gram_leave() returns trigger language plpgsql as $$
begin
  delete from employer_gram g using former f cross join lateral employer_grams(f.name, f.state) gone
  where (g.gram, g.place, g.employer_id) = (gone.gram, gone.place, f.id);
  return null;
end $$;
create trigger employer_gram_leave after delete on employer referencing old table as former
  for each statement execute function employer_gram_leave()`;

/** What entities cannot say about agreements, terminations, destinations and employers. */
export class AgreementRules1732500000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ONCE, FIXED, FOLLOW, INDEXES, PIECES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger employer_gram_enter on employer; drop trigger employer_gram_follow on employer;
      drop trigger employer_gram_leave on employer; drop function employer_gram_enter; drop function employer_gram_follow;
      drop function employer_gram_leave; drop function employer_grams;
      drop function employer_near; drop table employer_gram;
      drop trigger student_follow on student; drop function student_follow;
      drop trigger agreement_snapshot_fixed on agreement_snapshot; drop trigger agreement_snapshot_kept on agreement_snapshot;
      drop trigger agreement_signature_fixed on agreement_signature; drop trigger agreement_signature_kept on agreement_signature;
      drop trigger clause_template_fixed on clause_template; drop trigger clause_template_kept on clause_template;
      drop index agreement_active, agreement_draft, agreement_invited, agreement_no, agreement_number_allocated, termination_open, termination_draft, destination_current,
        agreement_list, agreement_every, agreement_college_list, agreement_class_list, agreement_name_grams, agreement_student_no,
        agreement_invite_expiry, termination_list, termination_every, termination_name_grams, agreement_number_free,
        employer_name_grams, employer_name_prefix, employer_initials, employer_uscc_prefix,
        employer_list, employer_every, stored_file_sha256, agreement_evidence`);
  }
}
