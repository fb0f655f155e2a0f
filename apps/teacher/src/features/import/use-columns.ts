import { importTargetLabel, missingImportTargets } from '@qicheng/domain';
import { useKept } from '@qicheng/records';
import { IMPORT } from '../../messages/import';
import type { ColumnAssignment, ImportColumn, ImportDetail } from './import.api';

const { column: M } = IMPORT;

type Said = Readonly<Record<string, string | null>>;

const NOTHING: Said = {};

/** The columns of a workbook while somebody says what they are. */
export function useColumns({ id, columns: recognised }: ImportDetail) {
  const { typed: said, change, drop } = useKept<Said>(`import-columns:${id}`, NOTHING);
  const columns = recognised.map((column) => ({ ...column, field: fieldOf(column, said) }));
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const isTwice = (field: string | null) => field !== null && fields.filter((other) => other === field).length > 1;
  const twice = fields.find(isTwice);
  const missing = missingImportTargets(new Set(fields));
  const changes = recognised.flatMap((column) => {
    const field = fieldOf(column, said) as ColumnAssignment['field'];
    return field === column.field ? [] : [{ letter: column.letter, field }];
  });
  return {
    columns,
    changes,
    isTwice,
    /** Why the file cannot be checked by these columns. */
    flaw:
      twice !== undefined
        ? M.twice(importTargetLabel(twice))
        : missing.length > 0
          ? M.missing(missing.join('、'))
          : undefined,
    assign: (letter: string, field: string | null) => {
      const next = { ...said, [letter]: field };
      change(
        next,
        recognised.every((column) => fieldOf(column, next) === column.field),
      );
    },
    discard: drop,
  };
}

/** The columns as the screen works with them. */
export type ColumnWork = ReturnType<typeof useColumns>;

const fieldOf = ({ letter, field }: ImportColumn, said: Said): string | null => {
  const own = said[letter];
  return own === undefined ? field : own;
};
