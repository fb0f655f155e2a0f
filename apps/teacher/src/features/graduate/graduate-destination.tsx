import { DestinationFacts } from '@qicheng/records';
import { QueryFace } from '@qicheng/ui';
import { GRADUATE } from '../../messages/graduate';
import { useDestinations } from './graduate.api';
import styles from './graduate.module.css';

const { destination: M } = GRADUATE;

/** Where the graduate goes at present. */
export const GraduateDestination = ({ id }: { readonly id: string }) => (
  <section className={styles.card} aria-labelledby="destination">
    <h2 id="destination">{M.title}</h2>
    <QueryFace query={useDestinations(id)}>
      {(destinations) => <DestinationFacts destinations={destinations} none={M.none} />}
    </QueryFace>
  </section>
);
