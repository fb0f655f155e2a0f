import { DataSource } from 'typeorm';
import { drift } from '../src/cli/migration.js';
import { dataSourceOptions } from '../src/core/database/data-source-options.js';
import { scopeDecision } from '../src/core/scope/index.js';
import { ENTITIES } from '../src/entities.js';
import { testDatabase } from './test-database.js';

describe('every entity', () => {
  it.each(ENTITIES.map((entity) => [entity.name, entity] as const))('%s says who may see its rows', (_name, entity) => {
    expect(scopeDecision(entity)).toBeDefined();
  });

  it('has the table that the migrations make', async () => {
    const database = await testDatabase();
    const source = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
    expect(await drift(source)).toEqual({ up: [], down: [] });
    await source.destroy();
    await database.drop();
  });
});
