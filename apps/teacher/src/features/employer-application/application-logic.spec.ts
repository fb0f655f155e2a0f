import { differingFields } from './application-differences';
import { neighboursIn } from './neighbours-in';

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

describe('the way through the queue of applications', () => {
  const queue = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('knows who stands before and after', () => {
    expect(neighboursIn(queue, 'b')).toEqual({ previousId: 'a', nextId: 'c' });
    expect(neighboursIn(queue, 'c')).toEqual({ previousId: 'b', nextId: null });
  });

  it('goes on with the first when the record has left the queue', () => {
    expect(neighboursIn(queue, 'gone')).toEqual({ previousId: null, nextId: 'a' });
  });
});
