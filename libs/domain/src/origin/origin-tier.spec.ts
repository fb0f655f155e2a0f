import { ORIGIN_FIELDS } from './origin-catalogue.js';
import { originDiff } from './origin-diff.js';
import { isTierFixed, tierOf, type OriginTierChoice, usualTier } from './origin-tier.js';

const CHOICES: readonly OriginTierChoice[] = [
  { field: 'homeAddress', educationLevel: null, tier: 'F' },
  { field: 'homeAddress', educationLevel: '11', tier: 'L' },
  { field: 'idNo', educationLevel: null, tier: 'F' },
];

describe('tier of a field', () => {
  it('is the level’s own, else the school’s, else the catalogue’s', () => {
    expect([tierOf('homeAddress', '11', CHOICES), tierOf('homeAddress', '31', CHOICES)]).toEqual(['L', 'F']);
    expect([tierOf('mobile', '11', CHOICES), tierOf('homeAddress', '11', [])]).toEqual(['F', 'W']);
  });

  it('stays locked where the register must hold', () => {
    expect(tierOf('idNo', '31', CHOICES)).toBe('L');
    expect(ORIGIN_FIELDS.map(({ key }) => key).filter((key) => isTierFixed(key) && usualTier(key) !== 'L')).toEqual([
      'email',
    ]);
  });

  it('decides what a reviewer has to look at', () => {
    const student = { homeAddress: '人民路 2 号', ethnicity: '02', mobile: '13800000001' };
    expect(originDiff({}, student, usualTier)).toEqual(['homeAddress']);
    expect(originDiff({}, student, (field) => (field === 'ethnicity' ? 'W' : 'F'))).toEqual(['ethnicity']);
  });
});
