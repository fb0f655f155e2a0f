import { ROLES, type Role } from '@qicheng/domain';
import { FindOperator, getMetadataArgsStorage } from 'typeorm';
import { SYSTEM, type Actor } from '../core/actor/index.js';
import { SnakeNaming } from '../core/database/snake-naming.js';
import { type Rule, scopeDecision } from '../core/scope/index.js';
import { ENTITIES } from '../entities.js';

const naming = new SnakeNaming();
const tables = ENTITIES.map((entity) => ({ entity, table: naming.tableName(entity.name, undefined) })).toSorted(
  (a, b) => (a.table < b.table ? -1 : 1),
);
const PROBE: Actor = {
  ...SYSTEM,
  accountId: 'own',
  studentId: 'own',
  employerId: 'own',
  collegeIds: ['own'],
  classIds: ['own'],
};

/** The scope of every table for every role, as its rules say. */
export function scopeTable(): string {
  const rows = tables.map(({ entity, table }) => {
    const decision = scopeDecision(entity);
    if (!decision) return `| ${table} | undecided |${' |'.repeat(ROLES.length - 1)}`;
    if ('unscoped' in decision) return `| ${table} | ${decision.unscoped} |${' |'.repeat(ROLES.length - 1)}`;
    return `| ${table} | ${ROLES.map((role) => words(decision.scope[role], role)).join(' | ')} |`;
  });
  return [`| table | ${ROLES.join(' | ')} |`, `| --- |${' --- |'.repeat(ROLES.length)}`, ...rows].join('\n');
}

/** A rule in words: its condition with the actor's own ids. */
function words(rule: Rule<never>, role: Role): string {
  if (typeof rule === 'string') return rule;
  const condition = rule({ ...PROBE, role }) as Readonly<Record<string, unknown>>;
  return Object.entries(condition)
    .map(([column, value]) => `${column} ${value instanceof FindOperator ? 'in own' : 'is own'}`)
    .join(', ');
}

/** Tables and their references as a Mermaid entity diagram. */
export function entityDiagram(): string {
  const { relations } = getMetadataArgsStorage();
  const lines = tables.flatMap(({ entity, table }) => [
    `  ${table}`,
    ...relations
      .filter((relation) => relation.target === entity && typeof relation.type === 'function')
      .map(
        (relation) =>
          `  ${naming.tableName((relation.type as () => { name: string })().name, undefined)} ||--o{ ${table} : ${naming.relationName(relation.propertyName)}`,
      )
      .toSorted(),
  ]);
  return ['erDiagram', ...lines].join('\n');
}
