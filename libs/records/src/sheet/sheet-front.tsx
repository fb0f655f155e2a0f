import type { CSSProperties } from 'react';
import type { Front, SheetGroup } from './front-fit';
import { SHEET as M } from './messages';
import type { SheetData } from './sheet-data';
import styles from './sheet-front.module.css';
import { brokenLabel, type SheetRow } from './sheet-rows';

interface Props {
  readonly sheet: SheetData;
  readonly front: Front;
}

/** The first page: title, number, the three parties, what was agreed. */
export function SheetFront({ sheet: { schoolName, content }, front }: Props) {
  const { agreementNo, revision } = content;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.school}>{schoolName}</p>
        <h2 className={styles.title}>{M.title}</h2>
        <p className={styles.number}>
          <span>
            {M.no} <b>{agreementNo ?? M.noNumber}</b>
          </span>
          <span>{M.revision(revision)}</span>
        </p>
      </header>
      <p className={styles.lead}>{M.lead}</p>
      <div className={styles.table}>
        {front.groups.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </div>
    </>
  );
}

const Group = ({ group: { label, rows } }: { readonly group: SheetGroup }) => (
  <section className={styles.group} style={{ flexGrow: rows.length }} aria-label={label}>
    <h3 className={styles.band}>
      <span>{label}</span>
    </h3>
    <div className={styles.rows}>
      {rows.map((row) => (
        <Row key={row[0]?.key} row={row} />
      ))}
    </div>
  </section>
);

const Row = ({ row }: { readonly row: SheetRow }) => (
  <dl className={styles.row} style={{ '--thirds': row.map(({ thirds }) => `${thirds}fr`).join(' ') } as CSSProperties}>
    {row.map(({ key, label, value }) => (
      <div key={key} className={styles.cell}>
        <dt>
          <span>{brokenLabel(label)}</span>
        </dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
