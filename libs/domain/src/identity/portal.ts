import type { Role } from './role.js';

/** The three doors of the house; each has its own session. */
export const PORTALS = ['student', 'teacher', 'employer'] as const;

/** One door. */
export type Portal = (typeof PORTALS)[number];

/** How each door is called on screen. */
export const PORTAL_LABEL: Readonly<Record<Portal, string>> = {
  student: '学生端',
  teacher: '教师端',
  employer: '单位端',
};

/** The only door through which a role may enter. */
export function portalOf(role: Role): Portal {
  if (role === 'STUDENT') return 'student';
  return role === 'EMPLOYER' ? 'employer' : 'teacher';
}

/** True for a value that names a door. */
export const isPortal = (value: unknown): value is Portal => PORTALS.some((portal) => portal === value);
