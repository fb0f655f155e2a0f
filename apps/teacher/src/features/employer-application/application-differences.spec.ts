import { differingFields } from './application-differences';

describe('an application beside the library', () => {
  it('differs where one of them says something else', () => {
    const registered = { name: '甲公司', legalPerson: '王一' };
    expect(differingFields(registered, { name: '甲公司', legalPerson: '李二', nature: '31' })).toEqual([
      'legalPerson',
      'nature',
    ]);
    expect(differingFields(registered, registered)).toEqual([]);
  });

  it('has nothing to differ from when the company is new', () => {
    expect(differingFields(null, { name: '甲公司' })).toEqual([]);
  });
});
