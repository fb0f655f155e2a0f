import {
  checkTermination,
  normaliseTermination,
  normaliseTerminationValue,
  TERMINATION_FIELDS,
  TERMINATION_PAPERS,
  type TerminationFieldKey,
  type TerminationFlaw,
  type TerminationValues,
} from '@qicheng/domain';
import type { TerminationRecord } from './termination.api';

/** What was typed here and lies over the server's request. */
export interface Typed {
  readonly values: TerminationValues;
}

export const NOTHING_TYPED: Typed = { values: {} };

type Stored = Pick<
  TerminationRecord,
  'values' | 'initiator' | 'penalty' | 'files' | 'state' | 'asksCounterpart' | 'counterpartDecision'
>;

/** The whole form as it stands on screen, raw. */
export const formValues = ({ values }: Pick<Stored, 'values'>, typed: Typed): TerminationValues => ({
  ...values,
  ...typed.values,
});

/** What has to be sent: only what means something else than what the server has. */
export const draftValues = (stored: Pick<Stored, 'values'>, typed: Typed): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(typed.values).filter(
      ([key, value]) =>
        normaliseTerminationValue(key as TerminationFieldKey, value) !==
        (stored.values[key as TerminationFieldKey] ?? null),
    ),
  ) as Record<string, string | null>;

/** True when the other side is not going to be asked online, so that it is heard through the letter. */
export const isLetterWanted = ({ state, asksCounterpart, counterpartDecision }: Stored): boolean =>
  counterpartDecision !== 'AGREED' && (state === 'COUNTERPART_REFUSED' || !asksCounterpart);

/** What has to be mended before submitting, papers included. */
export const flawsOf = (stored: Stored, typed: Typed): TerminationFlaw[] =>
  checkTermination(normaliseTermination(formValues(stored, typed)), {
    initiator: stored.initiator,
    penalty: stored.penalty,
    papers: stored.files.map(({ kind }) => kind),
    letterNeeded: isLetterWanted(stored),
  });

/** Fields and papers from top to bottom. */
export const ORDER: readonly string[] = [...TERMINATION_FIELDS.map(({ key }) => key), ...TERMINATION_PAPERS];
