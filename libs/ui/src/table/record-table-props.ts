import type { ReactNode } from 'react';
import type { RecordColumn, RecordPage, RowSelection } from './record-column';
import type { ListQueryControl } from './use-list-query';

/** What a record table is given. */
export interface RecordTableProps<Row extends object> {
  /** Names the table's column settings. */
  readonly id: string;
  /** Names the table for a screen reader. */
  readonly label: string;
  readonly columns: readonly RecordColumn<Row>[];
  readonly rowKey: keyof Row & string;
  readonly list: ListQueryControl;
  readonly data: RecordPage<Row> | undefined;
  readonly error?: unknown;
  readonly loading?: boolean;
  readonly onRetry?: () => void;
  readonly onOpen?: (row: Row) => void;
  readonly selection?: RowSelection;
  /** Said when the list is empty without any filter. */
  readonly empty?: ReactNode;
  /** Left of the column settings: export, new. */
  readonly tools?: ReactNode;
}
