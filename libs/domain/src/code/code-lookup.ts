import type { Code } from './code.js';
import { CODE_TABLES } from './code-tables.generated.js';

/** The name of a code table. */
export type CodeSet = keyof typeof CODE_TABLES;

/** The names of all code tables. */
export const CODE_SETS = Object.keys(CODE_TABLES) as CodeSet[];

const tables: Readonly<Record<CodeSet, readonly Code[]>> = CODE_TABLES;

const byCode = new Map(CODE_SETS.map((set) => [set, new Map(tables[set].map((entry) => [entry.code, entry]))]));

const byName = new Map(
  CODE_SETS.map((set) => [
    set,
    new Map(tables[set].flatMap((entry) => [entry.label, ...(entry.aliases ?? [])].map((name) => [name, entry.code]))),
  ]),
);

/** All entries of a table in their official order. */
export const codesOf = (set: CodeSet): readonly Code[] => tables[set];

/** The entries a form offers. */
export const selectableCodes = (set: CodeSet): readonly Code[] => tables[set].filter((entry) => entry.selectable);

/** One entry, or undefined for an unknown code. */
export const findCode = (set: CodeSet, code: string): Code | undefined => byCode.get(set)?.get(code);

/** What a code is called on screen; an unknown code is shown as it is, nothing as ''. */
export const codeLabel = (set: CodeSet, code: string | null | undefined): string =>
  code ? (findCode(set, code)?.label ?? code) : '';

/** True when the table has this code, offered or not. */
export const isCode = (set: CodeSet, code: string): boolean => findCode(set, code) !== undefined;

/** The code behind a label or one of its older names, such as 毛难族; undefined when no entry is called so. */
export const codeByLabel = (set: CodeSet, label: string): string | undefined => byName.get(set)?.get(label);
