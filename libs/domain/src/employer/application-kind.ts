/** What a company may ask for: entry of a new employer, an entry of the library, a second user, new certified data. */
export const APPLICATION_KINDS = ['NEW', 'CLAIM', 'JOIN', 'CHANGE'] as const;

/** One kind of application. */
export type EmployerApplicationKind = (typeof APPLICATION_KINDS)[number];

/** How each kind is called on screen. */
export const APPLICATION_KIND_LABEL: Readonly<Record<EmployerApplicationKind, string>> = {
  NEW: '新单位入驻',
  CLAIM: '认领单位',
  JOIN: '加入单位',
  CHANGE: '变更登记信息',
};

/** What a user may do within its own employer: an ADMIN also lets colleagues in and asks for changes. */
export const EMPLOYER_ROLES = ['ADMIN', 'RECRUITER'] as const;

/** One user's standing within its employer. */
export type EmployerRole = (typeof EMPLOYER_ROLES)[number];

/** How each standing is called on screen. */
export const EMPLOYER_ROLE_LABEL: Readonly<Record<EmployerRole, string>> = {
  ADMIN: '单位管理员',
  RECRUITER: '招聘专员',
};
