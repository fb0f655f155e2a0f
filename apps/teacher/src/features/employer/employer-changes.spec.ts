import { employerChanges, newFlaws } from './employer-changes';

const RECORD = { name: '启明软件（深圳）有限公司', uscc: '91440300MA5F8K2X7Q', contactMobile: '13800138000' };

describe('the correction of a company', () => {
  it('counts only what differs once normalised', () => {
    expect(employerChanges(RECORD, { name: ' 启明软件(深圳)有限公司 ', contactMobile: '13900139000' })).toEqual({
      contactMobile: '13900139000',
    });
    expect(employerChanges(RECORD, { legalPerson: null })).toEqual({});
    expect(employerChanges(RECORD, { contactMobile: null })).toEqual({ contactMobile: null });
  });

  it('complains about what it makes wrong, not about what was missing before', () => {
    expect(newFlaws({ name: '启明' }, { contactPhone: '1' }, 'entry')).toEqual({ contactPhone: expect.any(String) });
    expect(newFlaws(RECORD, {}, 'entry')).toEqual({});
    expect(newFlaws(RECORD, { contactMobile: null }, 'entry')).toEqual({});
    expect(newFlaws(RECORD, { contactMobile: null }, 'application')).toEqual({ contactMobile: '请填写联系人手机' });
  });
});
