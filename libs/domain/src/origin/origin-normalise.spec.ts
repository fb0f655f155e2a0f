import fc from 'fast-check';
import { ORIGIN_FIELDS, type OriginFieldKey } from './origin-catalogue.js';
import { completeOrigin } from './origin-complete.js';
import { originDiff } from './origin-diff.js';
import { normaliseOriginValue, type RawOriginValue } from './origin-normalise.js';
import { usualTier } from './origin-tier.js';
import { VALID_ORIGIN } from './sample/valid-origin.js';

describe('origin values', () => {
  it.each<[OriginFieldKey, RawOriginValue, string | null]>([
    ['name', ' 张　三 ', '张三'],
    ['idNo', '41909020040809051x', '41909020040809051X'],
    ['idNo', '４１９０９０ 20040809 051X', '41909020040809051X'],
    ['gender', '男', '1'],
    ['ethnicity', '毛难族', '36'],
    ['ethnicity', '崩龙族', '46'],
    ['politicalStatus', '中国共产主义青年团团员', '03'],
    ['educationLevel', '高职（专科）毕业', '61'],
    ['idType', 'a', 'A'],
    ['hukouAtSchool', '是', 'true'],
    ['archiveAtSchool', 0, 'false'],
    ['archiveAtSchool', true, 'true'],
    ['durationYears', '4.0', '4'],
    ['durationYears', '2.5年', '2.5'],
    ['enrollDate', '2023/9/1', '2023-09-01'],
    ['graduateDate', '20270630', '2027-06-30'],
    ['gradYear', '2027届', '2027'],
    ['mobile', '138 0013 8000', '13800138000'],
    ['homeAddress', '幸福路　1号\n２栋', '幸福路 1号 2栋'],
    ['homeAddress', '　 ', null],
    ['email', null, null],
  ])('%s: %j is %j', (key, raw, canonical) => expect(normaliseOriginValue(key, raw)).toBe(canonical));

  it('changes nothing the second time', () => {
    const key = fc.constantFrom<OriginFieldKey>(...ORIGIN_FIELDS.map((field) => field.key));
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('２０２３．９', '１.50 年', ' 是', '2027年6月', 'Ａ　Ｂ·c', '0x1F', '00'),
    );
    fc.assert(
      fc.property(key, text, (field, raw) => {
        const once = normaliseOriginValue(field, raw);
        expect(normaliseOriginValue(field, once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('differ when they mean something else, in reviewed fields the student sent', () => {
    const student = {
      ...VALID_ORIGIN,
      politicalStatus: '中共党员',
      graduateDate: '2027/6/30',
      mobile: '13900000000',
      homeAddress: null,
    };
    expect(originDiff(VALID_ORIGIN, student, usualTier)).toEqual(['politicalStatus', 'homeAddress']);
    expect(originDiff(VALID_ORIGIN, {}, usualTier)).toEqual([]);
    expect(originDiff({}, { urbanRural: '1' }, usualTier)).toEqual(['urbanRural']);
  });

  it('are completed from what decides them, never overwritten', () => {
    const { idNo, graduateDate } = VALID_ORIGIN;
    expect(
      completeOrigin({ idNo: idNo ?? null, graduateDate: graduateDate ?? null, educationLevel: '33' }),
    ).toMatchObject({
      idType: '1',
      birthDate: '2004-08-09',
      gender: '1',
      gradYear: '2027',
      studyForm: '1',
      studyOutcome: 'COMPLETED',
    });
    expect(completeOrigin({ ...VALID_ORIGIN, gender: '2' }).gender).toBe('2');
    expect(completeOrigin({ idNo: '1' })).toMatchObject({ birthDate: null, gender: null, gradYear: null });
  });
});
