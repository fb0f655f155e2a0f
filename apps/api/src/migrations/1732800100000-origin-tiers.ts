import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may change which field of the origin record, where the school has decided otherwise than the catalogue. */
export class OriginTiers1732800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table origin_field_tier (id uuid not null default gen_random_uuid(), field character varying(30) not null, education_level character varying(2), tier character varying(1) not null, version integer not null default '1', constraint origin_field_tier_once unique (field, education_level), constraint "PK_bad5845870319702a831517f901" primary key (id))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table origin_field_tier');
  }
}
