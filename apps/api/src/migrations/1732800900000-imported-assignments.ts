import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which import gave a class its counsellor, so that undoing the import takes that back too. */
export class ImportedAssignments1732800900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table class_assignment add import_batch_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table class_assignment drop column import_batch_id');
  }
}
