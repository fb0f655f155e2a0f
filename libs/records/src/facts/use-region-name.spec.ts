import { regionNames } from './use-region-name';

describe('the name of a region', () => {
  it('holds those above it', () => {
    const names = regionNames([
      {
        code: '410000',
        label: '河南省',
        children: [{ code: '410100', label: '郑州市', children: [{ code: '410105', label: '金水区' }] }],
      },
    ]);
    expect(names.get('410105')).toBe('河南省郑州市金水区');
  });

  it('does not say a municipality twice', () => {
    const names = regionNames([
      {
        code: '110000',
        label: '北京市',
        children: [{ code: '110100', label: '北京市', children: [{ code: '110108', label: '海淀区' }] }],
      },
    ]);
    expect(names.get('110108')).toBe('北京市海淀区');
  });
});
