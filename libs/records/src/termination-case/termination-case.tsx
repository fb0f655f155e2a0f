import { StandingNote } from './standing-note';
import { TerminationDetail } from './termination-detail';
import { TerminationForm } from './termination-form';
import type { TerminationRecord } from './termination.api';
import { TerminationWordsContext, type TerminationWords } from './words';

interface Props {
  readonly termination: TerminationRecord;
  readonly words: TerminationWords;
}

/** A request to terminate for one of its parties: a form while the reader may write it, a sheet with what can be done otherwise. */
export const TerminationCase = ({ termination, words }: Props) => (
  <TerminationWordsContext value={words}>
    <StandingNote termination={termination} />
    {termination.editable ? (
      <TerminationForm termination={termination} />
    ) : (
      <TerminationDetail termination={termination} />
    )}
  </TerminationWordsContext>
);
