import { TableOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { M } from '../messages';
import type { RecordColumn } from './record-column';
import styles from './table.module.css';
import type { ColumnSettings } from './use-column-settings';

interface Props<Row> {
  readonly columns: readonly RecordColumn<Row>[];
  readonly settings: ColumnSettings<Row>;
}

/** Chooses the columns of a table. */
export function ColumnPicker<Row>({ columns, settings }: Props<Row>) {
  const list = (
    <div className={styles.picker}>
      {columns.map(({ key, title, primary = false }) => (
        <Checkbox key={key} checked={settings.isShown(key)} disabled={primary} onChange={() => settings.toggle(key)}>
          {title}
        </Checkbox>
      ))}
      <Button type="link" size="small" onClick={settings.reset}>
        {M.table.columnsReset}
      </Button>
    </div>
  );
  return (
    <Popover content={list} trigger="click" placement="bottomRight" arrow={false}>
      <Button type="text" icon={<TableOutlined />}>
        {M.table.columns}
      </Button>
    </Popover>
  );
}
