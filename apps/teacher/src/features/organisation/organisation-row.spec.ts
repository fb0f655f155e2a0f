import { matching, openable, organisationRows, totalsOf } from './organisation-row';

const ROWS = organisationRows([
  {
    id: 'c1',
    name: '计算机学院',
    code: '01',
    graduates: 30,
    version: 1,
    majors: [
      {
        id: 'm1',
        name: '软件工程',
        code: '080902',
        graduates: 30,
        version: 1,
        classes: [
          {
            id: 'g1',
            name: '软工一班',
            gradYear: '2027',
            graduates: 30,
            version: 1,
            counsellors: [{ staffNo: 'T01', name: '周老师' }],
          },
          {
            id: 'g2',
            name: '软工二班',
            gradYear: '2027',
            graduates: 0,
            version: 1,
            counsellors: [{ staffNo: 'T02', name: null }],
          },
        ],
      },
    ],
  },
  { id: 'c2', name: '外国语学院', code: '02', graduates: 0, version: 1, majors: [] },
]);

describe('the tree of the school', () => {
  it('counts what it holds', () => {
    expect(totalsOf(ROWS)).toEqual({ colleges: 2, majors: 1, classes: 2, graduates: 30 });
    expect(openable(ROWS)).toEqual(['c1', 'm1']);
  });

  it('finds a class by its counsellor and keeps what is above it', () => {
    const [college] = matching(ROWS, '周老师');
    expect(college?.children?.[0]?.children?.map(({ id }) => id)).toEqual(['g1']);
    expect(matching(ROWS, 't02')[0]?.children?.[0]?.children?.map(({ id }) => id)).toEqual(['g2']);
  });

  it('keeps everything below a match, and nothing without one', () => {
    expect(matching(ROWS, '计算机')[0]?.children).toHaveLength(1);
    expect(matching(ROWS, '没有')).toEqual([]);
    expect(matching(ROWS, '  ')).toHaveLength(2);
  });
});
