import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The days on which people were reminded of what waits for them. */
export class WaitingReminders1732700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table reminder_round (day date constraint reminder_round_day primary key)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reminder_round');
  }
}
