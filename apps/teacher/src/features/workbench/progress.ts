import { originWorkflow, type OriginState } from '@qicheng/domain';

/** One state's part of the scope. */
export interface StateShare {
  readonly state: OriginState;
  /** Names the colour; every state has its own, so that the bar can be read against the table. */
  readonly tone: string;
  readonly count: number;
  readonly percent: string;
}

/** Everyone of the scope by state, in the order of the way; settled are those whose review is over. */
export function progressOf(counts: readonly { readonly state: OriginState; readonly count: number }[]) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const countOf = (state: OriginState) => counts.find((one) => one.state === state)?.count ?? 0;
  const states = Object.keys(originWorkflow.states) as OriginState[];
  const settled = states.filter((state) => originWorkflow.states[state].tone === 'success');
  const shares = states.map((state): StateShare => {
    const count = countOf(state);
    return {
      state,
      tone: toneOf(state),
      count,
      percent: `${total === 0 ? '0.0' : ((count / total) * 100).toFixed(1)}%`,
    };
  });
  return { total, settled: settled.reduce((sum, state) => sum + countOf(state), 0), shares };
}

/** `COLLEGE_REVIEW` → `collegeReview`, the class of its colour. */
const toneOf = (state: OriginState): string =>
  state.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
