import { chineseDate } from '@qicheng/domain';
import { useRegionName } from '@qicheng/records';
import { Empty, QueryFace, dateOf } from '@qicheng/ui';
import { Button, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { WAGE as M } from '../../messages/wage';
import styles from './setting.module.css';
import { WageDialog } from './wage-dialog';
import { useMinimumWages, type MinimumWage } from './wage.api';

/** The minimum wages that agreements are measured against. */
export function WageList() {
  const regionName = useRegionName();
  const wages = useMinimumWages();
  const [edited, setEdited] = useState<MinimumWage | 'new'>();
  return (
    <section className={styles.card} aria-labelledby="wages">
      <header className={styles.head}>
        <div>
          <h2 id="wages">{M.title}</h2>
          <p>{M.lead}</p>
        </div>
        <Button type="primary" onClick={() => setEdited('new')}>
          {M.add}
        </Button>
      </header>
      <div className={styles.body}>
        <QueryFace
          query={wages}
          shape="table"
          isEmpty={(all) => all.length === 0}
          empty={<Empty title={M.none} hint={M.noneHint} compact />}
        >
          {(all) => (
            <Table<MinimumWage>
              aria-label={M.table}
              rowKey="id"
              size="medium"
              columns={columns(setEdited, regionName, dateOf(wages.dataUpdatedAt))}
              dataSource={all}
              pagination={false}
              scroll={{ x: 860 }}
            />
          )}
        </QueryFace>
      </div>
      {edited && <WageDialog {...(edited !== 'new' && { wage: edited })} onClose={() => setEdited(undefined)} />}
    </section>
  );
}

const columns = (
  edit: (wage: MinimumWage) => void,
  regionName: (code: string) => string,
  today: string,
): TableColumnsType<MinimumWage> => [
  { key: 'region', title: M.region, render: (_, { region }) => regionName(region) },
  { key: 'tier', title: M.tier, width: 90, render: (_, { tier }) => M.tierOf(tier) },
  { key: 'monthly', title: M.monthly, dataIndex: 'monthly', width: 150 },
  { key: 'hourly', title: M.hourly, dataIndex: 'hourly', width: 160 },
  {
    key: 'effectiveFrom',
    title: M.effectiveFrom,
    width: 140,
    render: (_, { effectiveFrom }) => chineseDate(effectiveFrom),
  },
  { key: 'note', title: M.note, dataIndex: 'note' },
  { key: 'state', title: M.state, width: 140, render: (_, wage) => <StateOf wage={wage} today={today} /> },
  {
    key: 'actions',
    title: M.actions,
    width: 90,
    render: (_, wage) => (
      <Button
        type="link"
        size="small"
        aria-label={M.editOf(M.nameOf(regionName(wage.region), wage.tier))}
        onClick={() => edit(wage)}
      >
        {M.change}
      </Button>
    ),
  },
];

function StateOf({ wage, today }: { readonly wage: MinimumWage; readonly today: string }) {
  const otherwise = wage.effectiveFrom > today ? M.upcoming : M.replaced;
  return (
    <Tag color={wage.inForce ? 'success' : 'default'} variant="outlined">
      {wage.inForce ? M.inForce : otherwise}
    </Tag>
  );
}
