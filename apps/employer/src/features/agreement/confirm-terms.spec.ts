import '@qicheng/ui/testing';
import { changedTerms, changesOf, confirmPayload, flawsOf, isOpenTerm } from './confirm-terms';
import { awaitingEmployer } from '@qicheng/records/testing';

const STORED = awaitingEmployer();
const sameCode = (code: string) => code;

describe('what a company changes on confirming', () => {
  it('is only what means something else', () => {
    const typed = { salary: '8,000', jobTitle: '测试工程师' };
    expect(changedTerms(STORED, typed)).toEqual(['jobTitle']);
    expect(confirmPayload(STORED, typed)).toEqual({ jobTitle: '测试工程师' });
  });

  it('is told before and after, as people read it', () => {
    expect(changesOf(STORED, { jobTitle: '测试工程师' }, sameCode)).toEqual([
      { label: '岗位名称', from: '前端工程师', to: '测试工程师' },
    ]);
  });

  it('is never what the library certifies', () => {
    expect(isOpenTerm('employerUscc')).toBe(false);
    expect(confirmPayload(STORED, { employerName: '别的公司' })).toEqual({});
  });

  it('has to hold what only the company can tell', () => {
    expect(flawsOf(STORED, {}).acceptArchive).toContain('不能为空');
  });
});
