import type { Logger } from 'typeorm';
import { ENTITIES } from '../src/entities.js';
import { SnakeNaming } from '../src/core/database/snake-naming.js';
import { scopeDecision } from '../src/core/scope/index.js';

const naming = new SnakeNaming();
const scopedTables = ENTITIES.filter((entity) => 'scope' in (scopeDecision(entity) ?? {})).map((entity) =>
  naming.tableName(entity.name, undefined),
);
const mentions = new RegExp(`(from|join|update|into)\\s+"?(${scopedTables.join('|')})"?(?=[\\s("]|$)`, 'i');

/** Collects every statement that touches a scoped table without saying whose scope it runs in. */
export class SqlGate implements Logger {
  readonly violations: string[] = [];
  /** Every statement, for tests that count them. */
  readonly statements: string[] = [];

  /** Forgets what it has seen. */
  reset(): void {
    this.violations.length = 0;
    this.statements.length = 0;
  }

  logQuery(sql: string): void {
    this.statements.push(sql);
    if (mentions.test(sql) && !sql.includes('/* scope:')) this.violations.push(sql);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
