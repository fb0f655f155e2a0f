export { BatchBar } from './batch-bar';
export { FilterBar, type FilterField } from './filter-bar';
export { apiQuery, readListQuery, writeListQuery, type ListQuery } from './list-query';
export type { RecordColumn, RecordPage, RowSelection } from './record-column';
export { RecordTable } from './record-table';
export type { RecordTableProps } from './record-table-props';
export { StateTabs } from './state-tabs';
export { useListQuery, type ListQueryControl } from './use-list-query';
