import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staged rows outlive no crash and need no log; they are found by batch only. The register is looked up by both its numbers. */
export class Staging1732400000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index if exists import_row_exam_no, import_row_student_no, import_row_id_no;
      alter table import_row drop column if exists outcome;
      alter table import_row set unlogged;
      create index student_exam_no_prefix on student (exam_no text_pattern_ops);
      create index student_updated on student (updated_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index student_exam_no_prefix, student_updated;
      alter table import_row set logged;
      alter table import_row add column outcome character varying(10);
      create index import_row_id_no on import_row (batch_id, id_no_hash);
      create index import_row_student_no on import_row (batch_id, student_no);
      create index import_row_exam_no on import_row (batch_id, exam_no)`);
  }
}
