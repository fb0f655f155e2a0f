import { ORIGIN_TIER_LABEL } from '@qicheng/domain';
import { QueryFace } from '@qicheng/ui';
import { Button, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { SETTING as M } from '../../messages/setting';
import { levelOf } from './opening';
import { useTiers, type TierView } from './setting.api';
import styles from './setting.module.css';
import { TierDialog } from './tier-dialog';

/** Who may change which field of the origin record, at which education level. */
export function TierList() {
  const tiers = useTiers();
  const [edited, setEdited] = useState<TierView>();
  return (
    <section className={styles.card} aria-labelledby="tiers">
      <header className={styles.head}>
        <div>
          <h2 id="tiers">{M.tiers}</h2>
          <p>{M.tiersLead}</p>
        </div>
      </header>
      <div className={styles.body}>
        <QueryFace query={tiers} shape="table">
          {(all) => (
            <Table<TierView>
              aria-label={M.tiersTable}
              rowKey="field"
              size="small"
              columns={columns(setEdited)}
              dataSource={all}
              pagination={false}
              scroll={{ x: 760 }}
            />
          )}
        </QueryFace>
      </div>
      {edited && <TierDialog field={edited} onClose={() => setEdited(undefined)} />}
    </section>
  );
}

const columns = (edit: (field: TierView) => void): TableColumnsType<TierView> => [
  { key: 'label', title: M.tierField, width: 200, render: (_, { label }) => label },
  {
    key: 'tier',
    title: M.tierWho,
    render: (_, { tier, defaultTier, levels }) => (
      <>
        {ORIGIN_TIER_LABEL[tier]} {tier !== defaultTier && <Tag>{M.tierChanged}</Tag>}
        {levels.map((level) => (
          <div key={level.educationLevel} className={styles.soft}>
            {M.tierAtLevel(levelOf(level.educationLevel), ORIGIN_TIER_LABEL[level.tier])}
          </div>
        ))}
      </>
    ),
  },
  {
    key: 'actions',
    title: M.actions,
    width: 90,
    render: (_, field) => (
      <Button type="link" size="small" aria-label={M.editTier(field.label)} onClick={() => edit(field)}>
        {M.change}
      </Button>
    ),
  },
];
