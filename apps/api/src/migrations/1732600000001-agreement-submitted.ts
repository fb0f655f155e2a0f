import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a returned agreement was when it came back, for the company to see while the student writes; when invitations ended. */
export class AgreementSubmitted1732600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table agreement add column submitted_values jsonb`);
    await runner.query(`update agreement set ended_at = updated_at
      where ended_at is null and state in ('INVITE_DECLINED', 'INVITE_EXPIRED', 'INVITE_WITHDRAWN')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agreement drop column submitted_values');
  }
}
