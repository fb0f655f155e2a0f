import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The minimum wages that agreements are measured against. */
export class MinimumWages1732800600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table minimum_wage (
      id uuid not null default gen_random_uuid(),
      region varchar(6) not null,
      tier smallint not null,
      monthly numeric(7, 2) not null,
      hourly numeric(5, 2) not null,
      effective_from date not null,
      note varchar(60),
      version integer not null default 1,
      primary key (id),
      constraint minimum_wage_once unique (region, tier, effective_from)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table minimum_wage');
  }
}
