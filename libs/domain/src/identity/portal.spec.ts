import { PORTALS, portalOf } from './portal.js';
import { isRole, ROLES } from './role.js';

it('sends every role to one door and leaves no door unused', () => {
  expect(portalOf('STUDENT')).toBe('student');
  expect(portalOf('CENTRE_ADMIN')).toBe('teacher');
  expect(new Set(ROLES.map(portalOf))).toEqual(new Set(PORTALS));
  expect([isRole('COUNSELLOR'), isRole('SYSTEM')]).toEqual([true, false]);
});
