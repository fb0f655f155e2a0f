import type { Logger } from 'typeorm';
import { ENTITIES } from '../src/entities.js';
import { SnakeNaming } from '../src/core/database/snake-naming.js';
import { scopeDecision } from '../src/core/scope/index.js';

const naming = new SnakeNaming();
const SCOPED = new Set(
  ENTITIES.filter((entity) => 'scope' in (scopeDecision(entity) ?? {})).map((entity) =>
    naming.tableName(entity.name, undefined),
  ),
);
/** What follows the words behind which a statement names its tables, up to the next clause. */
const TABLES =
  /\b(?:from|join|update|into|using|copy)\s+([^;()]*?)(?=\b(?:where|set|join|left|right|inner|cross|on|group|order|limit|for|using|values|select|returning|union)\b|[;()]|$)/gi;
const NAME = /^\s*(?:only\s+|lateral\s+)?(?:"?public"?\.)?"?(\w+)"?(?![\w."])/i;
const MARK = '/* scope:';

/** Collects every statement that touches a scoped table without saying whose scope it runs in. */
export class SqlGate implements Logger {
  readonly violations: string[] = [];
  /** Every statement, for tests that count them. */
  readonly statements: string[] = [];

  /** Forgets what it has seen. @throws when that was a violation: none may go unnoticed. */
  insist(): void {
    this.statements.length = 0;
    const seen = this.violations.splice(0);
    if (seen.length > 0) throw new Error(`scoped tables without a scope:\n${[...new Set(seen)].join('\n')}`);
  }

  logQuery(sql: string): void {
    this.statements.push(sql);
    if (!sql.includes(MARK) && touchesScoped(sql)) this.violations.push(sql);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

const touchesScoped = (sql: string): boolean =>
  [...sql.matchAll(TABLES)]
    .flatMap(([, list = '']) => list.split(','))
    .some((one) => SCOPED.has(NAME.exec(one)?.[1]?.toLowerCase() ?? ''));
