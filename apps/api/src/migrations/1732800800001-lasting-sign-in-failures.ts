import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All failures under a login name since somebody last got in by it. */
export class LastingSignInFailures1732800800001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sign_in_lock add column total integer');
    await runner.query('update sign_in_lock set total = failures');
    await runner.query('alter table sign_in_lock alter column total set not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sign_in_lock drop column total');
  }
}
