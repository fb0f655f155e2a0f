import type { GraduateFieldView } from './graduate.api';
import { changesInWords, changesOf, flawsOf, valuesOf } from './graduate-changes';

const field = (key: GraduateFieldView['field'], value: string | null, text = value): GraduateFieldView => ({
  field: key,
  value,
  text,
  editable: true,
});

const FIELDS = [
  field('name', '王小明'),
  field('idNo', '110***************'),
  field('mobile', '13800000000'),
  field('archiveAtSchool', 'false', '否'),
];

describe('a correction', () => {
  const record = valuesOf(FIELDS);

  it('starts without the ID number, which comes masked, and an empty one is no change', () => {
    expect(record.idNo).toBeNull();
    expect(changesOf(record, { ...record, idNo: '' })).toEqual({});
  });

  it('keeps only what differs, in canonical form', () => {
    expect(changesOf(record, { ...record, name: ' 王小明 ', mobile: '139 0000 0000' })).toEqual({
      mobile: '13900000000',
    });
  });

  it('clears a value with null', () => {
    expect(changesOf(record, { ...record, mobile: null })).toEqual({ mobile: null });
  });

  it('complains about what it brings in, not about what was there', () => {
    expect(flawsOf(record, {}).size).toBe(0);
    expect(flawsOf(record, { mobile: '12' }).get('mobile')).toMatch(/手机/);
  });

  it('is told old beside new in words', () => {
    const words = changesInWords(FIELDS, { mobile: null, archiveAtSchool: 'true' }, (_, value) =>
      value === 'true' ? '是' : value,
    );
    expect(words.map(({ before, after }) => [before, after])).toEqual([
      ['13800000000', '（清空）'],
      ['否', '是'],
    ]);
  });
});
