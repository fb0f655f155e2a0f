import type { DestinationsView, DestinationView } from '@qicheng/contracts';
import styles from './destination-facts.module.css';
import { DESTINATION as M } from './messages';

interface Props {
  readonly destinations: DestinationsView;
  /** Said while there is none. */
  readonly none: string;
  /** What was taken over from the agreement is folded away. */
  readonly folded?: boolean;
}

/** Where a graduate goes at present, and how often that was registered before. */
export function DestinationFacts({ destinations: { current, earlier }, none, folded = false }: Props) {
  if (current === null) return <p className={styles.none}>{none}</p>;
  return (
    <>
      <Lines lines={headOf(current)} />
      {folded ? (
        <details className={styles.more}>
          <summary>{M.more}</summary>
          <Lines lines={current.lines} />
        </details>
      ) : (
        <Lines lines={current.lines} />
      )}
      {earlier.length > 0 && <p className={styles.none}>{M.earlier(earlier.length)}</p>}
    </>
  );
}

const headOf = ({ categoryName, agreementNo, effectiveDate }: DestinationView) =>
  [
    { label: M.category, text: categoryName },
    { label: M.agreementNo, text: agreementNo ?? '' },
    { label: M.since, text: effectiveDate ?? '' },
  ].filter(({ text }) => text !== '');

const Lines = ({ lines }: Pick<DestinationView, 'lines'>) => (
  <dl className={styles.lines}>
    {lines.map(({ label, text }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);
