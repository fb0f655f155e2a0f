import { findRegion, isKnownRegion, regionName, regionsUnder, searchRegions } from './region.js';
import { isBareProvince } from './region-code.js';

describe('regions', () => {
  it.each([
    ['532923', '云南省/大理白族自治州/祥云县'],
    ['110105', '北京市/朝阳区'],
    ['419001', '河南省/济源市'],
    ['441900', '广东省/东莞市'],
    ['522501', '贵州省/522501'],
    ['999999', '999999'],
  ])('%s is %s', (code, path) => expect(regionName(code)).toBe(path));

  it('tolerate abolished counties, not unknown provinces', () => {
    expect(['410105', '522501', '999999', '000000', '41010'].map(isKnownRegion)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([findRegion('410105')?.name, findRegion('522501')]).toEqual(['金水区', undefined]);
    expect(['530000', '810000', '530100'].map(isBareProvince)).toEqual([true, false, false]);
  });

  it('stand one under another', () => {
    expect(regionsUnder(null)).toHaveLength(34);
    expect(regionsUnder('410000').map((region) => region.name)).toContain('济源市');
    expect(regionsUnder('410100').map((region) => region.name)).toContain('金水区');
    expect(regionsUnder('410105')).toEqual([]);
  });

  it('are found by words of the path or the start of the code', () => {
    expect(searchRegions('河南 金水').map((region) => region.code)).toEqual(['410105']);
    expect(searchRegions('4101', 3).map((region) => region.code)).toEqual(['410100', '410102', '410103']);
    expect(searchRegions('  ')).toEqual([]);
  });
});
