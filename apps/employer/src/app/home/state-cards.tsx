import { agreementWorkflow, type AgreementState } from '@qicheng/domain';
import { QueryFace, StatCard } from '@qicheng/ui';
import { WORKBENCH } from '../../messages/workbench';
import { useCounts } from './home.api';
import styles from './home.module.css';

/** Always shown, in the order of the road; other states only where something stands in them. */
const ROAD: readonly AgreementState[] = ['EMPLOYER_CONFIRM', 'INVITED', 'SEALING', 'SIGNED'];

/** How many agreements stand in each state, each the way to its list. */
export function StateCards() {
  return (
    <section className={styles.cards} aria-label={WORKBENCH.counts}>
      <QueryFace query={useCounts()}>
        {(counts) => {
          const countOf = (state: AgreementState) => counts.find((one) => one.state === state)?.count ?? 0;
          const others = counts.filter(({ state, count }) => count > 0 && !ROAD.includes(state));
          return [...ROAD, ...others.map(({ state }) => state)].map((state) => (
            <StatCard
              key={state}
              label={agreementWorkflow.states[state].label}
              value={countOf(state)}
              unit={WORKBENCH.unit}
              to={`/agreements?state=${state}`}
              urgent={state === 'EMPLOYER_CONFIRM' && countOf(state) > 0}
            />
          ));
        }}
      </QueryFace>
    </section>
  );
}
