import fc from 'fast-check';
import {
  CERTIFIED_EMPLOYER_FIELDS,
  EMPLOYER_FIELDS,
  isEmployerFieldKey,
  type EmployerFieldKey,
  type EmployerValues,
} from './employer-catalogue.js';
import { checkEmployer, checkEmployerField } from './employer-check.js';
import { EMPLOYER_SECTIONS } from './employer-field.js';
import { employerText, normaliseEmployer, normaliseEmployerValue } from './employer-normalise.js';
import { VALID_EMPLOYER } from './sample/valid-employer.js';

const faulty = (change: EmployerValues, purpose?: 'application' | 'entry') =>
  checkEmployer({ ...VALID_EMPLOYER, ...change }, purpose).map((flaw) => flaw.field);

describe('employer catalogue', () => {
  it('names every field once, section by section', () => {
    expect(new Set(EMPLOYER_FIELDS.map((field) => field.key)).size).toBe(EMPLOYER_FIELDS.length);
    expect([...new Set(EMPLOYER_FIELDS.map((field) => field.section))]).toEqual(EMPLOYER_SECTIONS);
    expect(EMPLOYER_FIELDS.filter((field) => (field.kind === 'code') !== (field.codeSet !== undefined))).toEqual([]);
    expect(CERTIFIED_EMPLOYER_FIELDS).toEqual(['name', 'uscc', 'hasPersonnelAuthority']);
    expect([isEmployerFieldKey('uscc'), isEmployerFieldKey('toString')]).toEqual([true, false]);
  });
});

describe('employer check', () => {
  it('finds nothing in a sound employer', () => expect(faulty({})).toEqual([]));

  it.each<[EmployerValues, EmployerFieldKey]>([
    [{ name: null }, 'name'],
    [{ name: '沈知远' }, 'name'],
    [{ name: '某公司待定' }, 'name'],
    [{ name: '公'.repeat(121) }, 'name'],
    [{ uscc: '91999999MA00000155' }, 'uscc'],
    [{ nature: '10' }, 'nature'],
    [{ nature: '77' }, 'nature'],
    [{ industry: null }, 'industry'],
    [{ establishedOn: '2015-02-30' }, 'establishedOn'],
    [{ registeredRegion: '990000' }, 'registeredRegion'],
    [{ hasPersonnelAuthority: '也许' }, 'hasPersonnelAuthority'],
    [{ contactName: '顾1' }, 'contactName'],
    [{ contactMobile: '12800138000' }, 'contactMobile'],
    [{ contactPhone: '88' }, 'contactPhone'],
    [{ contactEmail: 'hr' }, 'contactEmail'],
  ])('%j: %s, once', (change, field) => expect(faulty(change)).toEqual([field]));

  it('asks an entry of the library for its name and code only, yet for nothing unsound', () => {
    expect(checkEmployer({ name: '临江启明软件有限公司', uscc: '91999999MA00000154' }, 'entry')).toEqual([]);
    expect(checkEmployer({}, 'entry').map((flaw) => flaw.field)).toEqual(['name', 'uscc']);
    expect(faulty({ contactMobile: '1' }, 'entry')).toEqual(['contactMobile']);
  });

  it('judges one value among the others', () => {
    expect(checkEmployerField('nature', '10', VALID_EMPLOYER)).toMatch('单位性质');
    expect(checkEmployerField('nature', '39', VALID_EMPLOYER)).toBeNull();
  });
});

describe('employer values', () => {
  it.each<[EmployerFieldKey, string | boolean, string | null]>([
    ['name', ' 临江 启明(杭州)软件有限公司 ', '临江启明（杭州）软件有限公司'],
    ['name', 'Lin  Jiang Ltd', 'Lin Jiang Ltd'],
    ['uscc', '91999999ma0000 0154', '91999999MA00000154'],
    ['nature', '国有企业', '31'],
    ['industry', '教育', '42'],
    ['establishedOn', '2015年3月18日', '2015-03-18'],
    ['isLabourDispatch', false, 'false'],
    ['contactMobile', '138 0013 8000', '13800138000'],
    ['superiorUnit', '  ', null],
  ])('%s: %s is %s', (key, raw, value) => expect(normaliseEmployerValue(key, raw)).toBe(value));

  it('are normal already once normalised', () => {
    const key = fc.constantFrom<EmployerFieldKey>(...EMPLOYER_FIELDS.map((field) => field.key));
    fc.assert(
      fc.property(key, fc.string({ unit: 'grapheme' }), (field, raw) => {
        const once = normaliseEmployerValue(field, raw);
        expect(normaliseEmployerValue(field, once)).toBe(once);
      }),
    );
    expect(normaliseEmployer(VALID_EMPLOYER)).toEqual(VALID_EMPLOYER);
  });

  it('read as people say them', () => {
    expect(employerText('nature', '31')).toBe('国有企业');
    expect(employerText('hasPersonnelAuthority', 'false')).toBe('否');
    expect(employerText('registeredRegion', '330106', () => '浙江省杭州市西湖区')).toBe('浙江省杭州市西湖区');
    expect(employerText('scale', null)).toBe('');
  });
});
