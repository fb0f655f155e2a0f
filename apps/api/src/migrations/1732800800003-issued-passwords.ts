import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passwords that somebody else has issued, and seen; those from before count as chosen. */
export class IssuedPasswords1732800800003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account add column password_issued boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account drop column password_issued');
  }
}
