import { concerning, concerns } from './concerns';

describe('a field that hangs on another value', () => {
  it('concerns only those whose other value says so', () => {
    expect(concerns('policeStationBefore', { hukouAtSchool: 'true' }, null)).toBe(true);
    expect(concerns('policeStationBefore', { hukouAtSchool: 'false' }, null)).toBe(false);
    expect(concerns('sponsorUnit', { trainingMode: '1' }, null)).toBe(false);
  });

  it('stays in sight where either side has filled it', () => {
    expect(concerns('policeStationBefore', { policeStationBefore: '湖南路派出所' }, null)).toBe(true);
    expect(concerns('sponsorUnit', { trainingMode: '1' }, '某县人民医院')).toBe(true);
  });

  it('leaves the others of a record alone', () => {
    const blank = { schoolValue: null, studentValue: null };
    const fields = [
      { ...blank, field: 'sponsorRegion' as const },
      { ...blank, field: 'branchName' as const },
    ];
    expect(concerning(fields).map(({ field }) => field)).toEqual(['branchName']);
  });
});
