import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reinstating asks whether a company was ever verified: entries that are, without a moment, are taken as verified since they came in. */
export class EmployerVerified1732800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update employer set verified_at = created_at where state = 'APPROVED' and verified_at is null`);
  }

  /** What was filled in cannot be told from what was there. */
  async down(): Promise<void> {}
}
