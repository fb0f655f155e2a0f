import { Empty, PageHeader, QueryFace, Timeline } from '@qicheng/ui';
import { SETTING as M } from '../../messages/setting';
import { WAGE } from '../../messages/wage';
import { ChoiceRow } from './choice-row';
import { Card } from '../../record';
import { useSettingHistory, useSettings } from './setting.api';
import styles from './setting.module.css';
import { TierList } from './tier-list';
import { useWageHistory } from './wage.api';
import { WageList } from './wage-list';
import { WindowList } from './window-list';

/** A choice has no states. */
const STATELESS = { states: {} };

/** The school's choices, when its flows are open, and who may change which field. */
export default function SettingPage() {
  const settings = useSettings();
  return (
    <>
      <PageHeader title={M.title} lead={M.lead} />
      <WindowList />
      <section className={styles.card} aria-labelledby="choices">
        <header className={styles.head}>
          <h2 id="choices">{M.choices}</h2>
        </header>
        <QueryFace query={settings} isEmpty={(all) => all.length === 0} empty={<Empty title={M.none} compact />}>
          {(all) => (
            <ul className={styles.list}>
              {all.map((setting) => (
                <ChoiceRow key={setting.key} setting={setting} />
              ))}
            </ul>
          )}
        </QueryFace>
      </section>
      <TierList />
      <WageList />
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
    </>
  );
}
