import { Empty, QueryFace, Timeline } from '@qicheng/ui';
import { SETTING as M } from '../../messages/setting';
import { WAGE } from '../../messages/wage';
import { Card } from '../../record';
import { useSettingHistory } from './setting.api';
import styles from './setting.module.css';
import { useWageHistory } from './wage.api';

/** A choice has no states. */
const STATELESS = { states: {} };

/** Who changed what of the choices, the opening times and the minimum wages. */
export function SettingHistories() {
  return (
    <div className={styles.histories}>
      <Card title={M.history}>
        <QueryFace
          query={useSettingHistory()}
          isEmpty={(entries) => entries.length === 0}
          empty={<Empty title={M.historyEmpty} compact />}
        >
          {(entries) => <Timeline flow={STATELESS} entries={entries} />}
        </QueryFace>
      </Card>
      <Card title={WAGE.history}>
        <QueryFace
          query={useWageHistory()}
          isEmpty={(entries) => entries.length === 0}
          empty={<Empty title={WAGE.historyEmpty} compact />}
        >
          {(entries) => <Timeline flow={STATELESS} entries={entries} />}
        </QueryFace>
      </Card>
    </div>
  );
}
