import type { DataSourceOptions } from 'typeorm';
import { ENTITIES } from '../../entities.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

/** How every process connects; `pool` is the largest number of connections. Statements sent together travel together (`pipeline`). */
export const dataSourceOptions = (url: string, pool: number): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: ENTITIES,
  migrations: MIGRATIONS,
  migrationsTableName: 'migration',
  namingStrategy: new SnakeNaming(),
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  extra: { max: pool, pipeline: true, options: '-c timezone=Asia/Shanghai' },
});
