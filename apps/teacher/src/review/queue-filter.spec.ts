import { originWorkflow } from '@qicheng/domain';
import { queueFilter } from './queue-filter';

describe('queueFilter', () => {
  it('passes on what the API knows and nothing else', () => {
    const filters = { state: 'RETURNED', keyword: '王', utm: 'x', classId: '' };
    expect(queueFilter(originWorkflow, filters)).toEqual({ state: 'RETURNED', keyword: '王' });
  });

  it.each(['ALL', 'NONSENSE', 'toString'])('takes %s as no state', (state) => {
    expect(queueFilter(originWorkflow, { state })).toEqual({});
  });
});
