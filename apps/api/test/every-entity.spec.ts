import { DataSource, Entity, getMetadataArgsStorage } from 'typeorm';
import '../src/app.module.js';
import { drift } from '../src/cli/migration.js';
import { dataSourceOptions } from '../src/core/database/data-source-options.js';
import { ruleFor, scopeDecision } from '../src/core/scope/scope.js';
import { ENTITIES } from '../src/entities.js';
import '../src/worker.module.js';
import { testDatabase } from './test-database.js';

/** Classes that the two processes know as entities and the list of entities does not. */
const unlisted = () => {
  const known = getMetadataArgsStorage().tables.map(({ target }) => target);
  return known.filter((target) => !ENTITIES.some((entity) => entity === target));
};

describe('every entity', () => {
  it.each(ENTITIES.map((entity) => [entity.name, entity] as const))('%s says who may see its rows', (_name, entity) => {
    expect(scopeDecision(entity)).toBeDefined();
  });

  it('of both processes is listed', () => {
    expect(unlisted()).toEqual([]);
  });

  it('has the table that the migrations make', async () => {
    const database = await testDatabase();
    const source = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
    expect(await drift(source)).toEqual({ up: [], down: [] });
    await source.destroy();
    await database.drop();
  });
});

it('an entity that is not listed or never decided is found, and shows nobody a row', () => {
  class NobodyDecided {
    id!: string;
  }
  Entity()(NobodyDecided);
  expect(unlisted()).toEqual([NobodyDecided]);
  expect(scopeDecision(NobodyDecided)).toBeUndefined();
  expect(() => ruleFor(NobodyDecided, 'CENTRE_ADMIN')).toThrow('has no scope');
});
