import type { Key, ReactNode } from 'react';

/** One column of a record table, and one line of its card on a phone. */
export interface RecordColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** Shows a row; the value under `key` when left out. */
  readonly render?: (row: Row) => ReactNode;
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** The server sorts by this key. */
  readonly sortable?: boolean;
  readonly fixed?: 'left' | 'right';
  /** Heads the card on a phone; cannot be hidden. */
  readonly primary?: boolean;
  /** Hidden until chosen in the column settings. */
  readonly hidden?: boolean;
}

/** A page of rows as every list endpoint replies. */
export interface RecordPage<Row> {
  readonly items: readonly Row[];
  readonly total: number;
}

/** Rows chosen for a batch. */
export interface RowSelection {
  readonly keys: readonly Key[];
  readonly onChange: (keys: readonly Key[]) => void;
}

/** What a column shows of a row. */
export function cell<Row extends object>(column: RecordColumn<Row>, row: Row): ReactNode {
  if (column.render) return column.render(row);
  const value: unknown = Object.entries(row).find(([key]) => key === column.key)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
