import { codeLabel, codesOf } from '../code/code-lookup.js';
import { facts } from './sample/facts.js';
import { TERMINATION_FIELDS, type TerminationValues } from './termination-catalogue.js';
import {
  BREACH_REASONS,
  checkTermination,
  checkTerminationField,
  isLetterNeeded,
  terminationReasons,
  type TerminationContext,
} from './termination-check.js';
import { normaliseTermination, normaliseTerminationValue, terminationText } from './termination-normalise.js';

const SOUND: TerminationValues = {
  reasonCode: 'S_STUDY',
  reasonText: '已被本校录取为硕士研究生，决定继续深造，与单位沟通一致。',
  negotiated: 'true',
};

const found = (change: TerminationValues, context: Partial<TerminationContext> = {}) =>
  checkTermination({ ...SOUND, ...change }, { initiator: 'STUDENT', penalty: null, ...context }).map(
    (flaw) => flaw.field,
  );

describe('termination check', () => {
  it('finds nothing in a sound request', () => expect(found({})).toEqual([]));

  it('asks for a reason, its explanation and whether it was talked over', () =>
    expect(checkTermination({}, { initiator: 'STUDENT', penalty: null }).map((flaw) => flaw.field)).toEqual([
      'reasonCode',
      'reasonText',
      'negotiated',
    ]));

  it.each([
    ['字'.repeat(19), ['reasonText']],
    ['字'.repeat(20), []],
    ['𠮷'.repeat(1000), []],
    ['字'.repeat(1001), ['reasonText']],
  ])('an explanation has 20 to 1000 characters', (reasonText, flaws) => expect(found({ reasonText })).toEqual(flaws));

  it('takes a reason of the party that starts, or of both', () => {
    expect(found({ reasonCode: 'E_BREACH' })).toEqual(['reasonCode']);
    expect(found({ reasonCode: 'E_BREACH' }, { initiator: 'EMPLOYER' })).toEqual([]);
    expect(found({ reasonCode: 'B_AGREED' })).toEqual([]);
    expect(found({ reasonCode: 'X_LOST' })).toEqual(['reasonCode']);
    expect(found({ reasonCode: 'NONE' })).toEqual(['reasonCode']);
    expect(terminationReasons('EMPLOYER').map((reason) => reason.code)).toEqual([
      'E_BREACH',
      'E_NOT_QUALIFIED',
      'E_CLOSED',
      'B_AGREED',
      'X_FORCE',
    ]);
    expect(terminationReasons('STUDENT')).toHaveLength(10);
    expect(codesOf('termination_reason')).toHaveLength(15);
    expect(
      BREACH_REASONS.map((code) => codeLabel('termination_reason', code)).every((label) => label.includes('违约')),
    ).toBe(true);
    expect(BREACH_REASONS).toHaveLength(9);
  });

  it('wants an agreed penalty settled: waived, or paid with a receipt', () => {
    const penalty = '3000';
    expect(found({}, { penalty })).toEqual(['penaltyRequired']);
    expect(found({}, { penalty: '0' })).toEqual([]);
    expect(found({ penaltyRequired: 'false' }, { penalty })).toEqual([]);
    expect(found({ penaltyRequired: 'true' }, { penalty })).toEqual(['penaltyPaid', 'RECEIPT']);
    expect(found({ penaltyRequired: 'true', penaltyPaid: '0' }, { penalty, papers: ['RECEIPT'] })).toEqual([
      'penaltyPaid',
    ]);
    expect(found({ penaltyRequired: 'true', penaltyPaid: '3000' }, { penalty, papers: ['RECEIPT'] })).toEqual([]);
    expect(found({ penaltyPaid: '3千' })).toEqual(['penaltyPaid']);
  });

  it('wants the letter where it is needed', () => {
    expect(found({}, { letterNeeded: true })).toEqual(['LETTER']);
    expect(found({}, { letterNeeded: true, papers: ['LETTER'] })).toEqual([]);
    expect(isLetterNeeded(facts('DRAFT'))).toBe(false);
    expect(isLetterNeeded(facts('DRAFT', { counterpartOnPlatform: false }))).toBe(true);
    expect(isLetterNeeded(facts('DRAFT', { counterpartOnPlatform: false, counterpartAgreed: true }))).toBe(false);
    expect(isLetterNeeded(facts('COUNTERPART_REFUSED'))).toBe(true);
  });

  it('judges one value among the others', () => {
    const context = { initiator: 'STUDENT', penalty: null } as const;
    expect(checkTerminationField('reasonText', '短', SOUND, context)).toBe('情况说明至少 20 个字，现在是 1 个字');
    expect(checkTerminationField('reasonCode', 'S_HEALTH', SOUND, context)).toBeNull();
  });
});

describe('termination values', () => {
  it('are written canonically and read as people say them', () => {
    expect(normaliseTermination({ negotiated: true, penaltyPaid: '3,000.00', reasonText: ' 一\r\n二 ' })).toEqual({
      negotiated: 'true',
      penaltyPaid: '3000',
      reasonText: '一\n二',
    });
    expect(normaliseTerminationValue('reasonCode', '单位违约')).toBe('E_BREACH');
    expect(normaliseTerminationValue('studentStatement', ' ')).toBeNull();
    expect(terminationText('penaltyPaid', '3000')).toBe('3000 元');
    expect(terminationText('reasonCode', 'B_AGREED')).toBe('双方协商一致解除');
    expect(TERMINATION_FIELDS.map((field) => terminationText(field.key, null)).join('')).toBe('');
  });
});
