import { ORIGIN_FIELDS, isOriginFieldKey } from './origin-catalogue.js';
import { checkDecision, decidedValue } from './origin-decision.js';
import { ORIGIN_SECTIONS } from './origin-field.js';

describe('origin catalogue', () => {
  it('names every field once, section by section', () => {
    expect(new Set(ORIGIN_FIELDS.map((field) => field.key)).size).toBe(ORIGIN_FIELDS.length);
    expect([...new Set(ORIGIN_FIELDS.map((field) => field.section))]).toEqual(ORIGIN_SECTIONS);
    expect(ORIGIN_FIELDS.filter((field) => (field.kind === 'code') !== (field.codeSet !== undefined))).toEqual([]);
  });

  it('knows its keys from what every object has', () => {
    expect([isOriginFieldKey('idNo'), isOriginFieldKey('toString')]).toEqual([true, false]);
  });
});

describe('decision on a difference', () => {
  it('settles the value of the school’s record', () => {
    expect(decidedValue('a', 'b', { decision: 'ADOPT' })).toBe('b');
    expect(decidedValue('a', 'b', { decision: 'KEEP', note: '已核实' })).toBe('a');
    expect(decidedValue('a', 'b', { decision: 'EDIT', editedValue: 'c' })).toBe('c');
    expect(decidedValue('a', 'b', { decision: 'PENDING' })).toBe('a');
  });

  it('wants a note to keep and a value to edit', () => {
    expect(checkDecision({ decision: 'KEEP', note: ' ' })).toMatch('理由');
    expect(checkDecision({ decision: 'EDIT' })).toMatch('更正后');
    expect(checkDecision({ decision: 'ADOPT' })).toBeNull();
  });
});
