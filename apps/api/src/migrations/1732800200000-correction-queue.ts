import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the queue shows and filters by stands on the request; what a claim brings along is kept with it. */
const COLUMNS = `
alter table origin_correction add column name varchar(60), add column student_no varchar(20), add column grad_year varchar(4),
  add column major_id uuid, add column along jsonb not null default '[]';
update origin_correction c set name = s.name, student_no = s.student_no, grad_year = s.grad_year, major_id = s.major_id
from student s where s.id = c.student_id;
alter table origin_correction alter column name set not null, alter column student_no set not null,
  alter column grad_year set not null, alter column major_id set not null`;

/** List columns follow the graduate's record, as those of the origin review do. */
const FOLLOW = `
create function origin_correction_follow() returns trigger language plpgsql as $$
begin
  update origin_correction c set name = f.name, student_no = f.student_no, grad_year = f.grad_year, major_id = f.major_id
  from fresh f where f.id = c.student_id
    and (c.name, c.student_no, c.grad_year, c.major_id) is distinct from (f.name, f.student_no, f.grad_year, f.major_id);
  return null;
end $$;
create trigger origin_correction_follow after update on student referencing new table as fresh
  for each statement execute function origin_correction_follow()`;

/** Read as every queue is, newest request first. */
const INDEXES = `
drop index origin_correction_list;
create index origin_correction_list on origin_correction (state, (coalesce(created_at, '-infinity')) desc, id desc);
create index origin_correction_every on origin_correction ((coalesce(created_at, '-infinity')) desc, id desc);
create index origin_correction_class_list on origin_correction (class_id, state, (coalesce(created_at, '-infinity')) desc, id desc);
create index origin_correction_name_grams on origin_correction using gin (name_grams(name)) with (fastupdate = off);
create index origin_correction_student_no on origin_correction (student_no text_pattern_ops)`;

/** Requests to correct locked fields become a queue like the others. */
export class CorrectionQueue1732800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, FOLLOW, INDEXES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index origin_correction_list, origin_correction_every, origin_correction_class_list, origin_correction_name_grams,
        origin_correction_student_no;
      create index origin_correction_list on origin_correction (college_id, state, created_at);
      drop trigger origin_correction_follow on student; drop function origin_correction_follow;
      alter table origin_correction drop column name, drop column student_no, drop column grad_year, drop column major_id,
        drop column along`);
  }
}
