import { decide } from '../workflow/decide.js';
import { flaws } from '../workflow/flaws.js';
import { matrix } from '../workflow/matrix.js';
import { correctionWorkflow } from './correction.workflow.js';

describe('correction workflow', () => {
  it('is sound', () => expect(flaws(correctionWorkflow)).toEqual([]));
  it('lets exactly these roles act', () => expect(matrix(correctionWorkflow)).toMatchSnapshot());
  it('takes two people', () =>
    expect(
      decide(correctionWorkflow, { state: 'CENTRE_REVIEW', actorDidOtherStep: true }, 'approve', 'CENTRE_ADMIN'),
    ).toMatchObject({ refused: { by: 'guard' } }));
  it('applies the correction only at the centre', () => {
    const applying = correctionWorkflow.table.filter((row) => row.effects?.includes('correction.apply'));
    expect(applying.map((row) => [row.by[0], row.to])).toEqual([['CENTRE_ADMIN', 'APPROVED']]);
    expect(decide(correctionWorkflow, { state: 'CENTRE_REVIEW' }, 'reject', 'CENTRE_ADMIN')).toEqual({
      refused: { by: 'missing', detail: 'reason' },
    });
  });
});
