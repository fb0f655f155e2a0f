import { regionTree } from './region-tree.js';

describe('the tree of regions', () => {
  const tree = regionTree();

  it('begins with the provinces', () => expect(tree).toHaveLength(34));

  it('goes down to the counties', () => {
    const cities = tree.find(({ code }) => code === '530000')?.children ?? [];
    const counties = cities.find(({ code }) => code === '532900')?.children ?? [];
    expect(counties.find(({ code }) => code === '532923')).toEqual({ code: '532923', label: '祥云县' });
  });

  it('leaves nobody out of a municipality', () =>
    expect(tree.find(({ code }) => code === '110000')?.children?.map(({ label }) => label)).toContain('朝阳区'));

  it('is made once', () => expect(regionTree()).toBe(tree));
});
