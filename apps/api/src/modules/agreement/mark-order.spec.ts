import { nextMarkAfter } from './mark-order.js';

const marks = (...kinds: Parameters<typeof nextMarkAfter>[0][number]['kind'][]) => kinds.map((kind) => ({ kind }));

describe('the next mark', () => {
  it('follows the order of the seals', () => {
    expect(nextMarkAfter([], false)).toBe('STUDENT_SIGNED');
    expect(nextMarkAfter(marks('STUDENT_SIGNED'), false)).toBe('EMPLOYER_SEALED');
    expect(nextMarkAfter(marks('STUDENT_SIGNED', 'EMPLOYER_SEALED'), false)).toBe('COLLEGE_SEALED');
    expect(nextMarkAfter(marks('STUDENT_SIGNED', 'EMPLOYER_SEALED', 'COLLEGE_SEALED'), false)).toBe('SCHOOL_SEALED');
  });

  it('has the agency between employer and college, where one is needed', () => {
    expect(nextMarkAfter(marks('STUDENT_SIGNED', 'EMPLOYER_SEALED'), true)).toBe('AGENCY_SEALED');
  });

  it('is none after the school', () => {
    const all = marks('STUDENT_SIGNED', 'EMPLOYER_SEALED', 'COLLEGE_SEALED', 'SCHOOL_SEALED');
    expect(nextMarkAfter(all, false)).toBeNull();
  });
});
