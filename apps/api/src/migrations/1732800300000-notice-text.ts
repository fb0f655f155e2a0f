import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice holds the longest reason beside the longest names. */
export class NoticeText1732800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notification alter column body type text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notification alter column body type varchar(600) using left(body, 600)');
  }
}
