import { QueryFace } from '@qicheng/ui';
import { GRADUATE } from '../../messages/graduate';
import { useDestinations } from './graduate.api';
import styles from './graduate.module.css';

const { destination: M } = GRADUATE;

/** Where the graduate goes at present. */
export function GraduateDestination({ id }: { readonly id: string }) {
  return (
    <section className={styles.card} aria-labelledby="destination">
      <h2 id="destination">{M.title}</h2>
      <QueryFace query={useDestinations(id)}>
        {({ current, earlier }) =>
          current === null ? (
            <p className={styles.none}>{M.none}</p>
          ) : (
            <>
              <dl className={styles.lines}>
                <Line label={M.category} text={current.categoryName} />
                {current.lines.map((line) => (
                  <Line key={line.label} {...line} />
                ))}
                {current.agreementNo !== null && <Line label={M.agreementNo} text={current.agreementNo} />}
                {current.effectiveDate !== null && <Line label={M.since} text={current.effectiveDate} />}
              </dl>
              {earlier.length > 0 && <small className={styles.none}>{M.earlier(earlier.length)}</small>}
            </>
          )
        }
      </QueryFace>
    </section>
  );
}

const Line = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </div>
);
