import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers that are kept for students. */
export class NumberReserve1732800400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agreement_number add column reserved boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agreement_number drop column reserved');
  }
}
