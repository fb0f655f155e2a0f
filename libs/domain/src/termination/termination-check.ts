import { codesOf, findCode } from '../code/code-lookup.js';
import type { Code } from '../code/code.js';
import { checkValue } from '../field/field-check.js';
import type { FieldFlaw } from '../field/field.js';
import {
  TERMINATION_FIELDS,
  type TerminationFieldKey,
  type TerminationPaper,
  type TerminationValues,
} from './termination-catalogue.js';
import type { TerminationFacts } from './termination-facts.js';
import { HEARD_BY_LETTER } from './termination-guard.js';

/** A fault of one field, or a paper that is missing. */
export type TerminationFlaw = FieldFlaw<TerminationFieldKey | TerminationPaper>;

/** What the values are judged by besides themselves. */
export interface TerminationContext {
  readonly initiator: TerminationFacts['initiator'];
  /** The penalty that the agreement names, in yuan; null or '0' for none. */
  readonly penalty: string | null;
  /** The papers uploaded so far. */
  readonly papers?: readonly TerminationPaper[];
  /** `isLetterNeeded`: the other party has not agreed online and is not going to be asked. */
  readonly letterNeeded?: boolean;
}

const fits = (reason: Code | undefined, initiator: TerminationContext['initiator']) =>
  reason?.party === initiator || reason?.party === 'BOTH';

/** The reasons a party may give: its own and those of both. */
export const terminationReasons = (initiator: TerminationContext['initiator']): readonly Code[] =>
  codesOf('termination_reason').filter((reason) => fits(reason, initiator));

/** The reasons by which a party says that an agreement was broken 违约; the others end it without a fault. */
export const BREACH_REASONS: readonly string[] = codesOf('termination_reason')
  .map(({ code }) => code)
  .filter((code) => code.startsWith('S_') || code === 'E_BREACH');

/** True when the next submission must bring the letter: nobody agreed online, and the other party is not asked (again). */
export const isLetterNeeded = (facts: TerminationFacts): boolean =>
  !facts.counterpartAgreed && HEARD_BY_LETTER.test(facts);

const OTHER_PARTY_REASON = '这个原因不属于发起解约的一方，请重新选择';
const RECEIPT_MISSING = '请上传违约金收据';

const fieldFlaws = (values: TerminationValues): TerminationFlaw[] =>
  TERMINATION_FIELDS.flatMap((field) => {
    const message = checkValue(field, values);
    return message === null ? [] : [{ field: field.key, message }];
  });

const reasonFlaws = ({ reasonCode }: TerminationValues, { initiator }: TerminationContext): TerminationFlaw[] => {
  const reason = reasonCode ? findCode('termination_reason', reasonCode) : undefined;
  return reason === undefined || fits(reason, initiator) ? [] : [{ field: 'reasonCode', message: OTHER_PARTY_REASON }];
};

/** An agreed penalty must be settled: said to be waived, or paid with a receipt (data dictionary §5). */
function penaltyFlaws(values: TerminationValues, { penalty, papers = [] }: TerminationContext): TerminationFlaw[] {
  const { penaltyRequired, penaltyPaid } = values;
  if (Number(penalty ?? 0) > 0 && !penaltyRequired)
    return [{ field: 'penaltyRequired', message: '协议书约定了违约金，请说明本次是否需要支付' }];
  if (penaltyRequired !== 'true') return [];
  return [
    ...(Number(penaltyPaid) === 0 && penaltyPaid
      ? [{ field: 'penaltyPaid' as const, message: '已支付违约金应大于 0 元' }]
      : []),
    ...(papers.includes('RECEIPT') ? [] : [{ field: 'RECEIPT' as const, message: RECEIPT_MISSING }]),
  ];
}

/** Every fault of a normalised request, its papers included. */
export const checkTermination = (values: TerminationValues, context: TerminationContext): TerminationFlaw[] => [
  ...fieldFlaws(values),
  ...reasonFlaws(values, context),
  ...penaltyFlaws(values, context),
  ...(context.letterNeeded && !context.papers?.includes('LETTER')
    ? [{ field: 'LETTER' as const, message: '请上传双方签字盖章的解约函' }]
    : []),
];

/** What is wrong with one normalised value, as one Chinese sentence, or null; `all` are the other values. */
export const checkTerminationField = (
  key: TerminationFieldKey,
  value: string | null,
  all: TerminationValues,
  context: TerminationContext,
): string | null =>
  checkTermination({ ...all, [key]: value }, context).find((flaw) => flaw.field === key)?.message ?? null;
