import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals of format 2 sign their own number, bounds, count and time as well. */
export class NumberedSeals1732800800002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table history_seal add column format smallint not null default 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table history_seal drop column format');
  }
}
