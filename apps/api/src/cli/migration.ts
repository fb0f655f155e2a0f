import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';

/** Statements that would bring the database to the entities; empty when nothing has drifted. */
export async function drift(source: DataSource): Promise<{ up: string[]; down: string[] }> {
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  return { up: upQueries.map((one) => one.query), down: downQueries.map((one) => one.query).toReversed() };
}

/** Writes a migration with the drift into `folder`; returns the file's name, or null when there is none. It is read before it lands. */
export async function writeMigration(
  source: DataSource,
  name: string,
  folder: string,
  now = Date.now(),
): Promise<string | null> {
  const { up, down } = await drift(source);
  if (up.length === 0) return null;
  const file = `${now}-${name}.ts`;
  await writeFile(path.join(folder, file), sourceOf(className(name, now), up, down));
  return file;
}

const className = (name: string, now: number) =>
  name.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase()) + String(now);

const sourceOf = (
  name: string,
  up: string[],
  down: string[],
) => `import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
${up.map(literal).join('\n')}
];

const DOWN = [
${down.map(literal).join('\n')}
];

export class ${name} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
`;

const literal = (statement: string) => `  \`${statement.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\`,`;
