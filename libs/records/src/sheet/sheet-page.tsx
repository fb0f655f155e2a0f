import type { CSSProperties, ReactNode } from 'react';
import type { Density } from './density';
import { SHEET as M } from './messages';
import { SheetFoot } from './sheet-foot';
import type { SheetData } from './sheet-data';
import styles from './sheet-page.module.css';

interface Props {
  readonly sheet: SheetData;
  readonly page: 1 | 2;
  readonly density: Density;
  readonly children: ReactNode;
}

/** One A4 page: body, foot, and 草稿 across it while its content may still change. */
export function SheetPage({ sheet, page, density, children }: Props) {
  const { pt, leading, pad, seal } = density;
  const setting = { '--pt': `${pt}pt`, '--leading': leading, '--pad': `${pad}mm`, '--seal': `${seal}mm` };
  return (
    <div className={styles.frame}>
      <section className={styles.page} style={setting as CSSProperties} aria-label={M.page(page)}>
        {sheet.contentHash === null && <span className={styles.draft} data-words={M.draft} aria-hidden="true" />}
        <div className={styles.body}>{children}</div>
        <SheetFoot sheet={sheet} page={page} />
      </section>
    </div>
  );
}
