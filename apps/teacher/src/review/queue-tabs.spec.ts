import { originWorkflow } from '@qicheng/domain';
import { queueTabs, tabKeys } from './queue-tabs';

const ORIGIN = { flow: originWorkflow };

describe('queueTabs', () => {
  const counts = [
    { state: 'COUNSELLOR_REVIEW', count: 3 },
    { state: 'APPROVED', count: 5 },
  ];

  it('starts with what waits for the role', () => {
    expect(queueTabs(ORIGIN, 'COLLEGE_ADMIN', counts)[0]).toMatchObject({ key: 'COLLEGE_REVIEW', count: 0 });
    expect(queueTabs(ORIGIN, 'COUNSELLOR', counts)[0]).toMatchObject({ key: 'COUNSELLOR_REVIEW', count: 3 });
  });

  it('starts with everything for a role that nothing waits for, and counts everything', () => {
    expect(queueTabs(ORIGIN, 'CENTRE_ADMIN', counts)[0]).toEqual({ key: 'ALL', label: '全部', count: 8 });
  });

  it('shows no count before there is one', () => {
    expect(queueTabs(ORIGIN, 'COUNSELLOR', undefined).every(({ count }) => count === undefined)).toBe(true);
  });

  it('shows the states that a kind names, in its order', () => {
    const tabs = () => ['APPROVED', 'ALL'];
    expect(tabKeys({ ...ORIGIN, tabs }, 'COUNSELLOR')).toEqual(['APPROVED', 'ALL']);
    expect(queueTabs({ ...ORIGIN, tabs }, 'COUNSELLOR', counts).map(({ label }) => label)).toEqual([
      '审核通过',
      '全部',
    ]);
  });
});
