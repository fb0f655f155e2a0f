import type { FieldProblem } from '@qicheng/contracts';
import { checkTermination, isLetterNeeded, type TerminationFacts } from '@qicheng/domain';
import { Problem } from '../../core/problem/index.js';
import { attachedPapers } from './paper-columns.js';
import type { Termination } from './termination.entity.js';

const LETTER_MISSING: FieldProblem = { field: 'LETTER', message: '请上传签字盖章的解约函' };

/** @throws Problem INCOMPLETE with everything that the initiator still has to fill in or upload before `action`. */
export function refuseIncomplete(
  action: string,
  termination: Termination,
  facts: TerminationFacts,
  penalty: string | null,
): void {
  const fields = missingFor(action, termination, facts, penalty);
  if (fields.length > 0) throw new Problem('INCOMPLETE', { detail: `还有 ${fields.length} 项需要填写或修改`, fields });
}

function missingFor(
  action: string,
  termination: Termination,
  facts: TerminationFacts,
  penalty: string | null,
): readonly FieldProblem[] {
  if (!facts.actorIsInitiator) return [];
  if (action === 'escalate') return facts.answerOverdue && !facts.letterUploaded ? [LETTER_MISSING] : [];
  if (action !== 'submit') return [];
  return flawsOf(termination, penalty, isLetterNeeded(facts));
}

/** What is wrong with the request as it stands. */
export function flawsOf(
  termination: Termination,
  penalty: string | null,
  letterNeeded = false,
): readonly FieldProblem[] {
  const { initiator, values } = termination;
  return checkTermination(values, { initiator, penalty, letterNeeded, papers: attachedPapers(termination) });
}
