import type { AgreementMarkKind } from '@qicheng/domain';
import { classes, dateOf, dateTime } from '@qicheng/ui';
import { SHEET as M } from './messages';
import type { SheetData } from './sheet-data';
import styles from './sheet-seals.module.css';

const BOXES = [
  ['EMPLOYER_SEALED', 'half'],
  ['STUDENT_SIGNED', 'half'],
  ['AGENCY_SEALED', 'third'],
  ['COLLEGE_SEALED', 'third'],
  ['SCHOOL_SEALED', 'third'],
] as const satisfies readonly (readonly [AgreementMarkKind, 'half' | 'third'])[];

/** The boxes to sign and stamp in, with the signature and what has been marked so far. */
export const SheetSeals = ({ sheet }: { readonly sheet: SheetData }) => (
  <section className={styles.seals} aria-label={M.signing}>
    {BOXES.map(([kind, width]) => (
      <SealBox key={kind} kind={kind} width={width} sheet={sheet} />
    ))}
  </section>
);

interface BoxProps {
  readonly sheet: SheetData;
  readonly kind: AgreementMarkKind;
  readonly width: 'half' | 'third';
}

function SealBox({ sheet, kind, width }: BoxProps) {
  const { title, signer } = M.box[kind];
  const mark = sheet.marks.find((one) => one.kind === kind);
  const signed = kind === 'STUDENT_SIGNED' && sheet.signature !== null;
  const signedAt = sheet.signedOnScreenAt ?? mark?.at;
  return (
    <div className={classes(styles.box, styles[width])}>
      <h4 className={styles.title}>{title}</h4>
      {signed && sheet.signature !== null && (
        <img className={styles.signature} src={sheet.signature} alt={M.signature} />
      )}
      {mark !== undefined && (
        <p className={styles.mark}>
          {signed ? M.signedAt(dateTime(signedAt)) : M.marked(dateOf(mark.at), mark.byName)}
        </p>
      )}
      <p className={styles.line}>
        <span>{signer}</span>
        <span>{signed && signedAt ? M.signedDate(dateOf(signedAt)) : M.date}</span>
      </p>
    </div>
  );
}
