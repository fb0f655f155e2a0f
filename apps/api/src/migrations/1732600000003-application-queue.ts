import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Companies' applications are read as every queue is: newest first, by a piece of the name or the beginning of the credit code. */
export class ApplicationQueue1732600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index employer_application_queue;
      create index employer_application_list on employer_application
        (state, (coalesce(submitted_at, '-infinity')) desc, id desc);
      create index employer_application_every on employer_application ((coalesce(submitted_at, '-infinity')) desc, id desc);
      create index employer_application_name_grams on employer_application using gin (name_grams(name)) with (fastupdate = off);
      create index employer_application_uscc_prefix on employer_application (uscc text_pattern_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index employer_application_list, employer_application_every, employer_application_name_grams,
        employer_application_uscc_prefix;
      create index employer_application_queue on employer_application (state, submitted_at, id)`);
  }
}
