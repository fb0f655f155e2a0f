import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an unanswered request to terminate was reminded of, and the index by which the worker finds those. */
export class TerminationClock1732600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table termination
        add column answer_warned_at timestamp with time zone,
        add column letter_wanted_at timestamp with time zone;
      create index termination_waiting on termination (submitted_at) where state = 'COUNTERPART_CONFIRM'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index termination_waiting;
      alter table termination drop column letter_wanted_at, drop column answer_warned_at`);
  }
}
