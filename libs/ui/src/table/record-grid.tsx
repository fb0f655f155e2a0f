import { Table, type TableProps } from 'antd';
import { M } from '../messages';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { cell, type RecordColumn, type RecordPage } from './record-column';
import type { RecordTableProps } from './record-table-props';
import styles from './table.module.css';

type Props<Row extends object> = RecordTableProps<Row> & { readonly data: RecordPage<Row> };

const INTERACTIVE = 'a, button, input, label, [role="button"], .ant-table-selection-column';

/** The list as a dense table under a header that stays. */
export function RecordGrid<Row extends object>(props: Props<Row>) {
  const { columns, data, list, rowKey, onOpen, selection, loading = false } = props;
  const { page, pageSize, sort } = list.query;
  const change: TableProps<Row>['onChange'] = (paging, _filters, sorter, { action }) => {
    if (action === 'paginate') return list.setPage(paging.current ?? 1, paging.pageSize ?? pageSize);
    const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
    list.setSort(order ? `${order === 'descend' ? '-' : ''}${String(columnKey)}` : undefined);
  };
  return (
    <Table<Row>
      rowKey={(row) => String(row[rowKey])}
      columns={columns.map((column) => antdColumn(column, sort))}
      dataSource={[...data.items]}
      loading={{ spinning: loading, delay: 250 }}
      sticky={{ offsetHeader: 52 }}
      scroll={{ x: columns.reduce((sum, { width = 120 }) => sum + width, 0) }}
      size="medium"
      onChange={change}
      showSorterTooltip={false}
      pagination={{
        current: page,
        pageSize,
        total: data.total,
        showSizeChanger: true,
        pageSizeOptions: [20, 50, 100],
        hideOnSinglePage: data.total <= 20,
      }}
      {...(selection && {
        rowSelection: {
          selectedRowKeys: [...selection.keys],
          onChange: selection.onChange,
          preserveSelectedRowKeys: true,
          columnWidth: 44,
          columnTitle: (box) => <SelectAll>{box}</SelectAll>,
          getCheckboxProps: () => ({ 'aria-label': M.table.select }),
        },
      })}
      {...(onOpen && { onRow: (row) => openable(() => onOpen(row)) })}
    />
  );
}

// antd measures widths in a hidden copy of the header; the check box in that copy must not take the focus.
const outOfReach = (cell: HTMLElement | null) => cell?.closest('tr[aria-hidden="true"]')?.setAttribute('inert', '');

const SelectAll = ({ children }: { readonly children: ReactNode }) => <span ref={outOfReach}>{children}</span>;

const antdColumn = <Row extends object>(column: RecordColumn<Row>, sort: string | undefined) => ({
  key: column.key,
  title: column.title,
  ellipsis: true,
  width: column.width ?? 120,
  render: (_: unknown, row: Row) => cell(column, row),
  ...(column.align && { align: column.align }),
  ...(column.fixed && { fixed: column.fixed }),
  ...(column.sortable && { sorter: true, sortOrder: orderOf(column.key, sort) }),
});

const orderOf = (key: string, sort: string | undefined) => {
  if (sort === key) return 'ascend' as const;
  return sort === `-${key}` ? ('descend' as const) : null;
};

// The row is a shortcut for the pointer and for Enter; a control inside it keeps its own click.
const openable = (open: () => void) => ({
  tabIndex: 0,
  className: styles.openable,
  onClick: (event: MouseEvent<HTMLElement>) => {
    if (
      event.target instanceof Element &&
      event.target.closest(INTERACTIVE) === null &&
      !window.getSelection()?.toString()
    )
      open();
  },
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) open();
  },
});
