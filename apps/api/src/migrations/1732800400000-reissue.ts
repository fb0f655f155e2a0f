import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why, by whom and in which words new paper is asked for; stamped copies know their version of the paper; an agreement may have
 * had several evidence files, each found by its digest.
 */
export class Reissue1732800400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table agreement add column reissue_kind varchar(10),
      add column reissue_asked_by varchar(20), add column reissue_reason varchar(500)`);
    await runner.query(`update agreement set scans = (
      select jsonb_agg(scan || jsonb_build_object('revision', revision, 'marked', -1, 'byId', null) order by place)
      from jsonb_array_elements(scans) with ordinality as one(scan, place)) where scans <> '[]'`);
    await runner.query(`create index history_evidence on history ((changes -> 0 ->> 'to'))
      where subject = 'agreement' and action = 'evidence'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index history_evidence');
    await runner.query(
      'alter table agreement drop column reissue_kind, drop column reissue_asked_by, drop column reissue_reason',
    );
  }
}
