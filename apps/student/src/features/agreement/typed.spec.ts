import '@qicheng/ui/testing';
import { agreementWith } from '@qicheng/records/testing';
import { defaultState, draftPayload, flawsOf, isEmptyPayload, NOTHING_TYPED, withValue } from './typed';

const DRAFT = agreementWith();

describe('what the register filled in', () => {
  it('waits to be changed or confirmed', () => {
    expect(defaultState(DRAFT, NOTHING_TYPED, 'employerAddress')).toEqual({ kept: true, confirmed: false });
    expect(flawsOf(DRAFT, NOTHING_TYPED).employerAddress).toContain('已核实');
  });

  it('is free once it says something else, but not for other spaces', () => {
    const typed = withValue(NOTHING_TYPED, 'employerAddress', '杭州市登记路1号');
    expect(defaultState(DRAFT, typed, 'employerAddress').kept).toBe(true);
    const moved = withValue(NOTHING_TYPED, 'employerAddress', '杭州市创新路 8 号');
    expect(defaultState(DRAFT, moved, 'employerAddress').kept).toBe(false);
    expect(flawsOf(DRAFT, moved).employerAddress).toBeUndefined();
  });

  it('is free once it is confirmed, until it changes again', () => {
    const confirmed = { ...NOTHING_TYPED, contactConfirmed: true };
    expect(flawsOf(DRAFT, confirmed).employerContact).toBeUndefined();
    expect(draftPayload(DRAFT, confirmed)).toEqual({ values: {}, contactConfirmed: true });
    expect(withValue(confirmed, 'employerContact', '李四').contactConfirmed).toBe(false);
  });

  it('asks for nothing where the register is empty', () => {
    const unknown = agreementWith({ employer: { ...DRAFT.employer!, registeredAddress: null } });
    expect(defaultState(unknown, NOTHING_TYPED, 'employerAddress').kept).toBe(false);
  });
});

describe('the draft that is sent', () => {
  it('holds only what means something else than the server has', () => {
    const typed = { values: { employerAddress: ' 杭州市登记路 1 号', salary: '8,000', jobTitle: null } };
    expect(draftPayload(DRAFT, typed)).toEqual({ values: { salary: '8,000' } });
  });

  it('is empty when nothing was typed', () => expect(isEmptyPayload(draftPayload(DRAFT, NOTHING_TYPED))).toBe(true));
});

describe('what only the company can tell', () => {
  it('may be missing while it will confirm', () => expect(flawsOf(DRAFT, NOTHING_TYPED).acceptArchive).toBeUndefined());

  it('is asked of the graduate where the company will not', () => {
    const alone = agreementWith({ limits: { ...DRAFT.limits, leftToEmployer: false } });
    expect(flawsOf(alone, NOTHING_TYPED).acceptArchive).toContain('不能为空');
  });
});
