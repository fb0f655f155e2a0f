import { classes } from '@qicheng/ui';
import type { Back } from './back-fit';
import { SHEET as M } from './messages';
import type { SheetData } from './sheet-data';
import styles from './sheet-back.module.css';
import { SheetSeals } from './sheet-seals';

interface Props {
  readonly sheet: SheetData;
  readonly back: Back;
}

/** The second page: the school's clauses, what the parties added word for word, and the boxes to sign and stamp in. */
export const SheetBack = ({ sheet, back }: Props) => (
  <>
    <header className={styles.running}>
      <span>
        {sheet.schoolName}　{M.title}
      </span>
      <span>
        {M.no} {sheet.content.agreementNo ?? M.noNumber}　{M.revision(sheet.content.revision)}
      </span>
    </header>
    <section className={styles.clauses} aria-label={M.clauses}>
      <h3 className={styles.heading}>{M.clauses}</h3>
      <div className={styles.columns}>
        {sheet.content.clauses.map(({ title, text }, index) => (
          <p key={`${index}-${title}`}>
            <b>{M.clause(index, title)}</b>
            {text}
          </p>
        ))}
      </div>
    </section>
    <section className={styles.special} aria-label={M.special}>
      <h3 className={styles.heading}>{M.special}</h3>
      <p className={classes(styles.text, back.specialColumns === 2 && styles.columns)}>{back.special}</p>
    </section>
    <SheetSeals sheet={sheet} />
  </>
);
