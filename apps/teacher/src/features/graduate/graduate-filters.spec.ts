import type { ListQueryControl } from '@qicheng/ui';
import { cascading } from '../../place/place-filters';
import { graduateFilters } from './graduate-filters';
import { graduateQuery } from './graduate.api';

const group = (id: string, gradYear: string) => ({ id, name: id, gradYear, graduates: 1, counsellors: [], version: 1 });
const COLLEGES = [
  {
    id: 'c1',
    name: '计算机学院',
    code: '01',
    graduates: 2,
    version: 1,
    majors: [
      {
        id: 'm1',
        name: '软件工程',
        code: '080902',
        graduates: 2,
        version: 1,
        classes: [group('g1', '2026'), group('g2', '2027')],
      },
    ],
  },
  { id: 'c2', name: '外国语学院', code: '02', graduates: 0, version: 1, majors: [] },
];

const optionsOf = (name: string, chosen: Record<string, string>) => {
  const field = graduateFilters(COLLEGES, chosen).find((one) => one.name === name);
  return field?.kind === 'select' ? field.options.map(({ value }) => value) : [];
};

describe('filters of the register', () => {
  it('offer the classes of what is already chosen', () => {
    expect(optionsOf('classId', {})).toEqual(['g1', 'g2']);
    expect(optionsOf('classId', { gradYear: '2027' })).toEqual(['g2']);
    expect(optionsOf('majorId', { collegeId: 'c2' })).toEqual([]);
    expect(optionsOf('gradYear', {})).toEqual(['2027', '2026']);
  });

  it('let go of a major and a class when the college changes', () => {
    const setFilters = jest.fn();
    const list: ListQueryControl = {
      query: { page: 1, pageSize: 20, filters: {} },
      setFilters,
      setPage: jest.fn(),
      setSort: jest.fn(),
      reset: jest.fn(),
    };
    cascading(list).setFilters({ collegeId: 'c2' });
    expect(setFilters).toHaveBeenCalledWith({ majorId: '', classId: '', collegeId: 'c2' });
    cascading(list).setFilters({ keyword: '王' });
    expect(setFilters).toHaveBeenLastCalledWith({ keyword: '王' });
  });

  it('send only what the API knows', () => {
    const filters = { keyword: '王', collegeId: '', stranger: 'x' };
    expect(graduateQuery({ page: 2, pageSize: 50, sort: '-name', filters })).toEqual({
      page: 2,
      pageSize: 50,
      sort: '-name',
      keyword: '王',
    });
  });
});
