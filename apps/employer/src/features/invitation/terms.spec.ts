import '@qicheng/ui/testing';
import { AGREEMENT_FIELDS } from '@qicheng/domain';
import { companyTerms } from './company-terms';
import { COMPANY, TERMS } from './sample/terms';
import { flawsOf, termsToSend } from './terms';

const ALL = { ...companyTerms(COMPANY), ...TERMS };

describe('what the company is known by', () => {
  it('is where it works and whom to call there', () => {
    expect(companyTerms(COMPANY)).toMatchObject({
      employerName: '远航科技有限公司',
      employerRegion: '410105',
      employerAddress: '办公路2号',
      employerPhone: '13800000000',
    });
  });

  it('is its registered address where there is no other', () => {
    const values = { ...COMPANY.values, officeAddress: null };
    expect(companyTerms({ ...COMPANY, values }).employerAddress).toBe('注册路1号');
  });
});

describe('the terms of an invitation', () => {
  it('are sent whole, so that nothing the screen did not show is agreed', () => {
    const sent = termsToSend({ ...ALL, workAddress: ' 花园路 ' });
    expect(Object.keys(sent)).toHaveLength(AGREEMENT_FIELDS.length);
    expect(sent).toMatchObject({ workAddress: '花园路', specialTerms: null });
  });

  it.each([1, 5, 30])('may be answered in %s days', (days) => {
    expect(flawsOf(ALL, days, {})).toEqual({});
  });

  it.each([0, 31, 1.5, null])('may not be answered in %s days', (days) => {
    expect(Object.keys(flawsOf(ALL, days, {}))).toEqual(['days']);
  });
});
