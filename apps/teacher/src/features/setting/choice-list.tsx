import type { SettingGroup } from '@qicheng/contracts';
import { Empty, QueryFace } from '@qicheng/ui';
import { SETTING as M } from '../../messages/setting';
import { ChoiceRow } from './choice-row';
import { useSettings } from './setting.api';
import styles from './setting.module.css';

/** The choices of the school about one thing. */
export function ChoiceList({ group }: { readonly group: SettingGroup }) {
  return (
    <section className={styles.card} aria-labelledby={group}>
      <header className={styles.head}>
        <h2 id={group}>{M.tabs[group]}</h2>
      </header>
      <QueryFace
        query={useSettings(group)}
        isEmpty={(all) => all.length === 0}
        empty={<Empty title={M.none} compact />}
      >
        {(all) => (
          <ul className={styles.list}>
            {all.map((setting) => (
              <ChoiceRow key={setting.key} setting={setting} />
            ))}
          </ul>
        )}
      </QueryFace>
    </section>
  );
}
