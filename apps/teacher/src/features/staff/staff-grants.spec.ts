import '@qicheng/ui/testing';
import { OpenStaffDto } from '@qicheng/contracts';
import { dtoFlaw } from '@qicheng/ui';
import { choiceOf, grantsFrom, grantsOf } from './staff-grants';

const COLLEGE = '7f4df4a3-6a3c-4a0b-9d55-0d5ef9a3b001';

describe('roles of a member of staff', () => {
  it('give a college administrator one grant per college', () => {
    const grants = grantsOf({ roles: ['COUNSELLOR', 'COLLEGE_ADMIN'], collegeIds: ['a', 'b'] });
    expect(grants).toEqual([
      { role: 'COUNSELLOR' },
      { role: 'COLLEGE_ADMIN', collegeId: 'a' },
      { role: 'COLLEGE_ADMIN', collegeId: 'b' },
    ]);
    expect(choiceOf(grants)).toEqual({ roles: ['COUNSELLOR', 'COLLEGE_ADMIN'], collegeIds: ['a', 'b'] });
  });

  it('leave out roles that are no member of staff’s', () => {
    const held = [
      { role: 'STUDENT', collegeId: null },
      { role: 'CENTRE_ADMIN', collegeId: null },
    ] as const;
    expect(grantsFrom(held)).toEqual([{ role: 'CENTRE_ADMIN' }]);
  });

  it('make the form complain about a college administrator without a college', () => {
    const without = { roles: grantsOf({ roles: ['COLLEGE_ADMIN'], collegeIds: [] }) };
    expect(dtoFlaw(OpenStaffDto, without, 'roles')).toBe('请选择学院管理员所属的学院');
    const complete = { roles: grantsOf({ roles: ['COLLEGE_ADMIN'], collegeIds: [COLLEGE] }) };
    expect(dtoFlaw(OpenStaffDto, complete, 'roles')).toBeUndefined();
  });
});
