import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Companies name a graduate by the ID number too, whatever the cohort. */
export class InvitedByIdNumber1732800600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index student_id_no_alone on student (id_no_hash)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index student_id_no_alone');
  }
}
