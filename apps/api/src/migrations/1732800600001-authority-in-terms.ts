import type { MigrationInterface, QueryRunner } from 'typeorm';

const KNOWN = `jsonb_build_object('hasPersonnelAuthority', e.has_personnel_authority::text)`;

/** Agreements that are not frozen yet say whether their company may keep files; what is frozen stays as it was signed. */
export class AuthorityInTerms1732800600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update agreement a set "values" = a."values" || ${KNOWN}, submitted_values = a.submitted_values || ${KNOWN}
      from employer e where e.id = a.employer_id and a.content_hash is null and a.ended_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update agreement set "values" = "values" - 'hasPersonnelAuthority',
      submitted_values = submitted_values - 'hasPersonnelAuthority' where content_hash is null and ended_at is null`);
  }
}
