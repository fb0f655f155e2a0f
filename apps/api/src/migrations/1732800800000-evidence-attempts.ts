import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence that was begun without coming to an end. */
export class EvidenceAttempts1732800800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table evidence_attempt (
      agreement_id uuid not null constraint evidence_attempt_agreement primary key,
      tries integer not null, tried_at timestamptz not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table evidence_attempt');
  }
}
