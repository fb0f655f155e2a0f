import type { FieldProblem } from '@qicheng/contracts';
import { checkOrigin, originDiff, UNEXPLAINED, unexplained } from '@qicheng/domain';
import { submittedSide, type OriginRecord } from './origin-record.js';

/** Everything that keeps a student from submitting, field by field: what is wrong, then what was changed without saying why. */
export function flawsOf(record: OriginRecord): FieldProblem[] {
  const { school, own, tier, review } = record;
  const wrong = checkOrigin(submittedSide(record), 'submission', tier).map(({ field, message, fix }): FieldProblem => ({
    field,
    message: `${message}，${fix}`,
  }));
  const silent = unexplained(originDiff(school, own, tier), review.reasons).filter(
    (key) => !wrong.some(({ field }) => field === key),
  );
  return [...wrong, ...silent.map((field): FieldProblem => ({ field, message: UNEXPLAINED }))];
}
