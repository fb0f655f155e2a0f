import { originWorkflow } from '@qicheng/domain';
import { queueFilter } from './queue-filter';

describe('queueFilter', () => {
  it('passes on what the API knows and nothing else', () => {
    const filters = { state: 'RETURNED', keyword: '王', utm: 'x', classId: '' };
    expect(queueFilter(originWorkflow, filters)).toEqual({ state: 'RETURNED', keyword: '王' });
  });

  it('passes on the days and an order that a queue can have', () => {
    const days = { submittedFrom: '2026-11-01', submittedTo: '2026-11-20' };
    expect(queueFilter(originWorkflow, { ...days, sort: '-diffCount' })).toEqual({ ...days, sort: '-diffCount' });
    expect(queueFilter(originWorkflow, { sort: 'secret' })).toEqual({});
  });

  it.each(['ALL', 'NONSENSE', 'toString'])('takes %s as no state', (state) => {
    expect(queueFilter(originWorkflow, { state })).toEqual({});
  });
});
