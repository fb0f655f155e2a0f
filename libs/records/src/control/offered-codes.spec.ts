import { terminationField } from '@qicheng/domain';
import { offeredCodes } from './offered-codes';

const REASON = terminationField('reasonCode');

describe('the codes a form offers', () => {
  it('are each side’s own, and those of both', () => {
    const student = offeredCodes(REASON, null, 'STUDENT').map(({ code }) => code);
    expect(student).toEqual(expect.arrayContaining(['S_STUDY', 'B_AGREED']));
    expect(student.filter((code) => code.startsWith('E_'))).toEqual([]);
  });

  it('hold the present one even where it is not offered', () =>
    expect(offeredCodes(REASON, 'E_BREACH', 'STUDENT').map(({ code }) => code)).toContain('E_BREACH'));

  it('are the options where there is no table', () => {
    const options = [{ code: 'NONE', label: '不约定违约金' }];
    expect(offeredCodes({ label: '', kind: 'code', required: false, options }, null)).toEqual(options);
  });
});
