import { usualTier } from '@qicheng/domain';
import type { OriginFieldState } from './origin.api';
import { changedFields, draftPayload, flawsOf, formValues, isEmptyPayload, NOTHING_TYPED } from './typed';

const state = (field: OriginFieldState['field'], school: string | null, mine = school): OriginFieldState => ({
  field,
  tier: usualTier(field),
  schoolValue: school,
  schoolText: school,
  studentValue: mine,
  studentText: mine,
  differs: school !== mine,
  decision: null,
  finalValue: null,
  finalText: null,
  note: null,
  reason: null,
});

const FIELDS = [
  state('name', '王小明'),
  state('politicalStatus', '13', '03'),
  state('homeAddress', '人民路 1 号'),
  state('mobile', '13800000001'),
  state('emergencyContact', null),
];

describe('the draft that is sent', () => {
  it('holds only what means something else than the server has', () => {
    const typed = {
      values: { politicalStatus: '03', homeAddress: ' 人民路 1 号 ', mobile: '13900000002' },
      reasons: {},
    };
    expect(draftPayload(FIELDS, typed)).toEqual({ values: { mobile: '13900000002' }, reasons: {} });
  });

  it('clears what was emptied', () =>
    expect(draftPayload(FIELDS, { values: { homeAddress: null }, reasons: {} }).values).toEqual({ homeAddress: null }));

  it('carries new reasons', () =>
    expect(draftPayload(FIELDS, { values: {}, reasons: { politicalStatus: '已转正' } }).reasons).toEqual({
      politicalStatus: '已转正',
    }));

  it('is empty when nothing was typed', () => expect(isEmptyPayload(draftPayload(FIELDS, NOTHING_TYPED))).toBe(true));
});

describe('the form', () => {
  it('shows what was typed over what is stored', () =>
    expect(formValues(FIELDS, { values: { mobile: '139' }, reasons: {} })).toMatchObject({
      mobile: '139',
      politicalStatus: '03',
    }));

  it('counts changes against the school’s record, never the student’s own contact data', () => {
    const typed = { values: { homeAddress: '解放路 2 号', mobile: '13900000002' }, reasons: {} };
    expect(changedFields(FIELDS, typed).map(({ field }) => field)).toEqual(['politicalStatus', 'homeAddress']);
  });

  it('goes back to unchanged when the school’s value is typed again', () =>
    expect(changedFields(FIELDS, { values: { politicalStatus: '13' }, reasons: {} })).toEqual([]));

  it('asks why, where the school holds evidence for what was changed', () => {
    expect(flawsOf(FIELDS, NOTHING_TYPED).politicalStatus).toContain('依据');
    expect(flawsOf(FIELDS, { values: {}, reasons: { politicalStatus: '已转正' } }).politicalStatus).toBeUndefined();
    expect(flawsOf(FIELDS, { values: { politicalStatus: '13' }, reasons: {} }).politicalStatus).toBeUndefined();
  });

  it('complains about what the student can mend, not about what is locked', () => {
    const flaws = flawsOf(FIELDS, { values: { mobile: '123' }, reasons: {} });
    expect(flaws.mobile).toContain('手机号码');
    expect(flaws.emergencyContact).toContain('不能为空');
    expect(flaws.idNo).toBeUndefined();
  });
});
