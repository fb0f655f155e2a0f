import type { TerminationState } from '@qicheng/domain';
import { createContext, use } from 'react';

/** What a step's button and its dialog say. */
export interface ActWords {
  readonly label: string;
  readonly next: string;
  readonly done: string;
  /** Who acts then; the school's reviewer whose turn it is when left out. */
  readonly actor?: string;
  /** Asks for a reason under this label. */
  readonly reason?: string;
}

/** What a party may do with a request besides filling it in. */
export type TerminationAct = 'agree' | 'refuse' | 'cancel' | 'escalate' | 'appeal';

/** What a request says to one of its parties, in that party's view. */
export interface TerminationWords {
  readonly standing: Readonly<Record<TerminationState, string>>;
  /** The other side waits for the reader's answer. */
  readonly asked: string;
  readonly overLimit: string;
  /** What follows from submitting to somebody on the platform. */
  readonly toCounterpart: string;
  readonly acts: Readonly<Record<TerminationAct, ActWords>>;
}

/** The words of the party that reads. */
export const TerminationWordsContext = createContext<TerminationWords | undefined>(undefined);

/** The words of the party that reads; throws outside a `TerminationCase`. */
export function useTerminationWords(): TerminationWords {
  const words = use(TerminationWordsContext);
  if (words === undefined) throw new Error('A part of a termination needs its TerminationCase around it.');
  return words;
}
