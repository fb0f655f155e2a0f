import type { TimelineEntry } from '@qicheng/contracts';
import { AGREEMENT_STATES, ROLE_LABEL } from '@qicheng/domain';

/** A step of the history as people read it: what was done, how the state changed, the reason, and each changed field. */
export const stepText = ({ label, fromState, toState, reason, changes }: TimelineEntry): string =>
  [
    label + (fromState !== toState && toState !== null ? `（${stateText(fromState)} → ${stateText(toState)}）` : ''),
    ...(reason === null ? [] : [`原因：${reason}`]),
    ...changes.map(
      (change) => `${change.label}：${change.from === null ? '' : `${change.from} → `}${change.to ?? '（空）'}`,
    ),
  ].join('\n');

/** Who did it, and as what. */
export const actorOf = ({ actorName, actorRole }: TimelineEntry): string =>
  actorRole === 'SYSTEM' ? ROLE_LABEL.SYSTEM : `${actorName}（${ROLE_LABEL[actorRole]}）`;

const stateText = (state: string | null): string => {
  if (state === null) return '新建';
  return state in AGREEMENT_STATES ? AGREEMENT_STATES[state as keyof typeof AGREEMENT_STATES].label : state;
};
