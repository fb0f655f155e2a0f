import fc from 'fast-check';
import { ORIGIN_FIELDS, originField, type OriginFieldKey, type OriginValues } from './origin-catalogue.js';
import { checkOrigin, checkOriginField } from './origin-check.js';
import { normaliseOrigin } from './origin-normalise.js';
import { VALID_ORIGIN } from './sample/valid-origin.js';

const found = (change: OriginValues, purpose: 'import' | 'submission' = 'import') =>
  checkOrigin(normaliseOrigin({ ...VALID_ORIGIN, ...change }), purpose).map(({ field, kind }) => `${field}:${kind}`);

describe('origin check', () => {
  it('finds nothing in a sound record', () => expect([...found({}), ...found({}, 'submission')]).toEqual([]));

  it.each<[OriginValues, string]>([
    [{ birthDate: '2004-07-01' }, 'birthDate:idBirth'],
    [{ gender: '2' }, 'gender:idGender'],
    [{ name: '' }, 'name:nameEmpty'],
    [{ name: '何源泽1' }, 'name:nameDigit'],
    [{ homePostcode: '12A456' }, 'homePostcode:postcode'],
    [{ normalStudentCategory: '5' }, 'normalStudentCategory:normalCode'],
    [{ educationLevel: '77' }, 'educationLevel:levelCode'],
    [{ ethnicity: '99' }, 'ethnicity:ethnicityCode'],
    [{ ethnicity: '1' }, 'ethnicity:ethnicityCode'],
    [{ politicalStatus: '88' }, 'politicalStatus:politicalCode'],
    [{ idNo: '419090200408090511' }, 'idNo:idCheck'],
    [{ idNo: '4190902004080905' }, 'idNo:idLength'],
    [{ email: 'not-an-address' }, 'email:email'],
    [{ enrollDate: '2028-09-01' }, 'enrollDate:dateOrder'],
    [{ enrollDate: '2026-09-01' }, 'graduateDate:studySpan'],
    [{ graduateDate: '2027-02-30' }, 'graduateDate:dateInvalid'],
    [{ durationYears: '40' }, 'durationYears:years'],
    [{ durationYears: '2.3' }, 'durationYears:years'],
    [{ originRegion: '999999' }, 'originRegion:regionCode'],
    [{ originRegion: '000000' }, 'originRegion:regionCode'],
    [{ collegeName: null }, 'collegeName:collegeEmpty'],
    [{ className: ' ' }, 'className:classEmpty'],
    [{ studentNo: '' }, 'studentNo:studentNoEmpty'],
    [{ mobile: '12930276858' }, 'mobile:mobile'],
    [{ emergencyPhone: '18930270643' }, 'emergencyPhone:samePhone'],
    [{ trainingMode: '2' }, 'sponsorUnit:sponsorMissing'],
    [{ trainingMode: '4' }, 'sponsorUnit:sponsorMissing'],
    [{ hukouAtSchool: '也许' }, 'hukouAtSchool:yesNo'],
    [{ gradYear: '2026' }, 'gradYear:gradYear'],
    [{ homeAddress: '路'.repeat(201) }, 'homeAddress:tooLong'],
  ])('%j: %s, once', (change, fault) => expect(found(change)).toEqual([fault]));

  it('counts a rare character as one', () => expect(found({ homeAddress: '𠮷'.repeat(200) })).toEqual([]));

  it.each<OriginValues>([
    { trainingMode: '3' },
    { originRegion: '522501' },
    { mobile: null, email: null, homeAddress: null, politicalStatus: null },
  ])('lets the register be imported with %j', (change) => expect(found(change)).toEqual([]));

  it('asks the student for what the register does not know', () => {
    expect(found({ mobile: null }, 'submission')).toEqual(['mobile:mobileEmpty']);
    expect(found({ hukouAtSchool: '是' }, 'submission')).toEqual(['policeStationBefore:policeStationBeforeEmpty']);
    expect(found({ trainingMode: '2', sponsorUnit: '某县教育局' }, 'submission')).toEqual([
      'sponsorRegion:sponsorRegionEmpty',
    ]);
    expect(found({ originRegion: '530000' }, 'submission')).toEqual(['originRegion:regionLevel']);
    expect(found({ originRegion: '810000' }, 'submission')).toEqual([]);
  });

  it('says in one sentence what is wrong and what to do', () => {
    expect(checkOriginField('mobile', '12800138000', VALID_ORIGIN)).toBe(
      '手机号码应为 11 位，以 13 至 19 开头，请填写本人正在使用的手机号码',
    );
    expect(checkOriginField('name', '李1', VALID_ORIGIN)).toBe('姓名中不能有数字，此项由学校维护，请联系辅导员更正');
    expect(checkOriginField('email', 'a@b.cn', VALID_ORIGIN)).toBeNull();
  });

  it('never throws and always names a field, a kind and a way out', () => {
    const key = fc.constantFrom<OriginFieldKey>(...ORIGIN_FIELDS.map((field) => field.key));
    fc.assert(
      fc.property(fc.dictionary(key, fc.option(fc.string())), (raw) => {
        for (const flaw of checkOrigin(normaliseOrigin(raw), 'submission')) {
          expect(originField(flaw.field)).toBeDefined();
          expect([flaw.kind, flaw.message, flaw.fix].every(Boolean)).toBe(true);
        }
      }),
    );
  });
});
