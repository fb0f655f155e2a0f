import { Tabs } from 'antd';
import { M } from '../messages';
import styles from './table.module.css';
import type { ListQueryControl } from './use-list-query';

interface Props {
  /** The first is shown when the address names none. */
  readonly tabs: readonly { readonly key: string; readonly label: string; readonly count?: number | undefined }[];
  readonly list: ListQueryControl;
  /** The filter the tabs set. */
  readonly name?: string;
}

/** A queue's states as tabs with their counts; the chosen one is a filter in the address. */
export function StateTabs({ tabs, list, name = 'state' }: Props) {
  return (
    <Tabs
      aria-label={M.table.list}
      activeKey={list.query.filters[name] ?? tabs[0]?.key ?? ''}
      onChange={(key) => list.setFilters({ [name]: key })}
      items={tabs.map(({ key, label, count }) => ({
        key,
        label: (
          <span>
            {label}
            {count !== undefined && <span className={styles.count}>{count.toLocaleString('zh-CN')}</span>}
          </span>
        ),
      }))}
    />
  );
}
