import { progressOf } from './progress';

describe('progressOf', () => {
  const { total, settled, shares } = progressOf([
    { state: 'APPROVED', count: 5 },
    { state: 'REPORTED', count: 1 },
    { state: 'COLLEGE_REVIEW', count: 2 },
  ]);

  it('counts everyone once and knows who is settled', () => {
    expect([total, settled]).toEqual([8, 6]);
  });

  it('shows every state in the order of the way, also those without anyone', () => {
    expect(shares.map(({ state }) => state)).toEqual([
      'NOT_STARTED',
      'DRAFT',
      'COUNSELLOR_REVIEW',
      'COLLEGE_REVIEW',
      'RETURNED',
      'APPROVED',
      'REPORTED',
    ]);
    expect(shares[3]).toEqual({ state: 'COLLEGE_REVIEW', tone: 'collegeReview', count: 2, percent: '25.0%' });
  });

  it('divides nothing by nothing', () => {
    expect(progressOf([]).shares[0]?.percent).toBe('0.0%');
  });
});
