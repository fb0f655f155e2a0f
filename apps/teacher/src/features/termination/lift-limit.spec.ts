import '@qicheng/ui/testing';
import { isHeldUp } from './lift-limit';

describe('a request over the limit', () => {
  const open = { state: 'CENTRE_REVIEW', overLimit: true, limitOverridden: false } as const;

  it('is held up until it is let pass or settled', () => {
    expect(isHeldUp(open)).toBe(true);
    expect(isHeldUp({ ...open, limitOverridden: true })).toBe(false);
    expect(isHeldUp({ ...open, overLimit: false })).toBe(false);
    expect(isHeldUp({ ...open, state: 'APPROVED' })).toBe(false);
  });
});
