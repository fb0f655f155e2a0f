import { queueFilter, queueTabs } from './queue-filter';

describe('queueFilter', () => {
  it('passes on what the API knows and nothing else', () => {
    const filters = { state: 'RETURNED', keyword: '王', utm: 'x', classId: '' };
    expect(queueFilter({ filters })).toEqual({ state: 'RETURNED', keyword: '王' });
  });

  it.each(['ALL', 'NONSENSE', 'toString'])('takes %s as no state', (state) => {
    expect(queueFilter({ filters: { state } })).toEqual({});
  });
});

describe('queueTabs', () => {
  const counts = [
    { state: 'COUNSELLOR_REVIEW', count: 3 },
    { state: 'APPROVED', count: 5 },
  ];

  it('starts with what waits for the role', () => {
    expect(queueTabs('COLLEGE_ADMIN', counts)[0]).toEqual({ key: 'COLLEGE_REVIEW', count: 0 });
    expect(queueTabs('COUNSELLOR', counts)[0]).toEqual({ key: 'COUNSELLOR_REVIEW', count: 3 });
  });

  it('starts with everything for a role that nothing waits for, and counts everything', () => {
    expect(queueTabs('CENTRE_ADMIN', counts)[0]).toEqual({ key: 'ALL', count: 8 });
  });

  it('shows no count before there is one', () => {
    expect(queueTabs('COUNSELLOR', undefined).every(({ count }) => count === undefined)).toBe(true);
  });
});
