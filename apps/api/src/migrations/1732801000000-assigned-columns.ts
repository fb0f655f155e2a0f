import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody has said what the columns of an import mean; the next check does not recognise them anew. */
export class AssignedColumns1732801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_batch add assigned boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_batch drop column assigned');
  }
}
