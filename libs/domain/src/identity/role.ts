/** Every role a person may hold (glossary: roles and organisation). */
export const ROLES = ['STUDENT', 'EMPLOYER', 'COUNSELLOR', 'COLLEGE_ADMIN', 'CENTRE_ADMIN', 'SYS_ADMIN'] as const;

/** One role; access is always decided for exactly one role at a time. */
export type Role = (typeof ROLES)[number];

/** Who may stand in a workflow table: a person's role, or the system acting as a consequence of something else. */
export type ActingRole = Role | 'SYSTEM';

/** How each role is called on screen. */
export const ROLE_LABEL: Readonly<Record<ActingRole, string>> = {
  STUDENT: '学生',
  EMPLOYER: '用人单位',
  COUNSELLOR: '辅导员',
  COLLEGE_ADMIN: '学院管理员',
  CENTRE_ADMIN: '就业中心',
  SYS_ADMIN: '系统管理员',
  SYSTEM: '系统',
};

/** True for a string that names a role. */
export const isRole = (value: string): value is Role => ROLES.some((role) => role === value);
