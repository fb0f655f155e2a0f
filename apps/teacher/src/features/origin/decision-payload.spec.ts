import { decisionPayload } from './decision-payload';

const draft = { key: 'politicalStatus', value: null, note: null };

describe('decisionPayload', () => {
  it('carries the version that the reviewer saw', () => {
    expect(decisionPayload(7, [])).toEqual({ version: 7, decisions: [] });
  });

  it('sends a third value only with EDIT', () => {
    const { decisions } = decisionPayload(1, [
      { ...draft, decision: 'ADOPT', value: '13' },
      { ...draft, key: 'homeAddress', decision: 'EDIT', value: ' 河南省郑州市文化路 1 号 ' },
    ]);
    expect(decisions).toEqual([
      { field: 'politicalStatus', decision: 'ADOPT', value: null, note: null },
      { field: 'homeAddress', decision: 'EDIT', value: '河南省郑州市文化路 1 号', note: null },
    ]);
  });

  it('trims notes and drops blank ones', () => {
    const { decisions } = decisionPayload(1, [
      { ...draft, decision: 'KEEP', note: ' 以党员名册为准 ' },
      { ...draft, decision: 'PENDING', note: '  ' },
    ]);
    expect(decisions.map(({ note }) => note)).toEqual(['以党员名册为准', null]);
  });

  it('leaves out what is no field of the origin record', () => {
    expect(decisionPayload(1, [{ ...draft, key: 'nothing', decision: 'ADOPT' }]).decisions).toEqual([]);
  });
});
