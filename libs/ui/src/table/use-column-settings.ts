import { useState } from 'react';
import { useAccount } from '../shell/account';
import type { RecordColumn } from './record-column';

/** Which columns a person sees, in which order. */
export interface ColumnSettings<Row> {
  readonly visible: readonly RecordColumn<Row>[];
  readonly isShown: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly reset: () => void;
}

type Shown = Readonly<Record<string, boolean>>;

/** Column choices of the signed-in person, kept in this browser under the table's id; columns added later appear by their own default. */
export function useColumnSettings<Row>(tableId: string, columns: readonly RecordColumn<Row>[]): ColumnSettings<Row> {
  const key = `qc:columns:${useAccount().id}:${tableId}`;
  const [shown, setShown] = useState<Shown>(() => read(key));
  const isShown = (column: RecordColumn<Row>) =>
    column.primary === true || (shown[column.key] ?? column.hidden !== true);
  const keep = (next: Shown) => {
    localStorage.setItem(key, JSON.stringify(next));
    setShown(next);
  };
  const named = (name: string) => columns.find((column) => column.key === name);
  return {
    visible: columns.filter(isShown),
    isShown: (name) => {
      const column = named(name);
      return column !== undefined && isShown(column);
    },
    toggle: (name) => {
      const column = named(name);
      if (column) keep({ ...shown, [name]: !isShown(column) });
    },
    reset: () => keep({}),
  };
}

function read(key: string): Shown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Shown) : {};
  } catch {
    return {};
  }
}
