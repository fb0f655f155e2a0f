import type { OriginFieldView } from '@qicheng/contracts';
import { usualTier } from '@qicheng/domain';
import { originReviewFields, originSectionLabel } from './origin-review-fields';

const field = (key: OriginFieldView['field'], school: string | null, student: string | null): OriginFieldView => ({
  field: key,
  tier: usualTier(key),
  schoolValue: school,
  schoolText: school,
  studentValue: student,
  studentText: student,
  differs: school !== student,
  decision: null,
  finalValue: null,
  finalText: null,
  note: null,
  reason: null,
});

describe('the fields of a review', () => {
  const fields = originReviewFields({
    fields: [
      field('name', '王小明', '王小明'),
      field('politicalStatus', '13', '03'),
      field('homeAddress', null, '人民路 1 号'),
      field('mobile', '13800000001', '13800000002'),
    ],
  });

  it('stand with the differing ones first, in the order of the form', () =>
    expect(fields.map(({ key }) => key)).toEqual(['politicalStatus', 'homeAddress', 'name', 'mobile']));

  it('carry the labels of the catalogue and the lock of tier L', () => {
    expect(fields[0]).toMatchObject({
      label: '政治面貌',
      section: 'IDENTITY',
      locked: false,
      schoolText: '13',
      studentText: '03',
    });
    expect(fields[2]).toMatchObject({ label: '姓名', locked: true, differs: false });
  });

  it('never ask to decide what is the student’s own', () =>
    expect(fields[3]).toMatchObject({ key: 'mobile', differs: false }));

  it('stand under the headings of the form', () => expect(originSectionLabel('FAMILY')).toBe('生源与家庭'));
});
