import { EMPLOYER_ROLE_LABEL, ROLE_LABEL, type EmployerRole, type Portal, type Role } from '@qicheng/domain';
import { demoIdNo } from './demo-people.js';

/** The password of every activated demo account. */
export const DEMO_PASSWORD = 'Qicheng#2027';

/** A member of the demo university's staff. */
export interface DemoStaff {
  readonly mobile: string;
  readonly staffNo: string;
  readonly name: string;
  readonly roles: readonly { readonly role: Role; readonly college?: number }[];
  /** Which classes a counsellor looks after, by index. */
  readonly classes?: readonly number[];
}

/** Staff with one role each, and one person with two. */
export const DEMO_STAFF: readonly DemoStaff[] = [
  { mobile: '13800000001', staffNo: 'C1001', name: '钟就业', roles: [{ role: 'CENTRE_ADMIN' }] },
  { mobile: '13800000002', staffNo: 'C2001', name: '袁学院', roles: [{ role: 'COLLEGE_ADMIN', college: 0 }] },
  { mobile: '13800000003', staffNo: 'C3001', name: '傅导员', roles: [{ role: 'COUNSELLOR' }], classes: [0, 1] },
  { mobile: '13800000004', staffNo: 'C3002', name: '林导员', roles: [{ role: 'COUNSELLOR' }], classes: [2, 3] },
  {
    mobile: '13800000005',
    staffNo: 'C3003',
    name: '苏双职',
    roles: [{ role: 'COUNSELLOR' }, { role: 'COLLEGE_ADMIN', college: 1 }],
    classes: [4, 5],
  },
  { mobile: '13800000006', staffNo: 'C4001', name: '席统管', roles: [{ role: 'SYS_ADMIN' }] },
];

/** Somebody of one of the demo's companies, by its index. */
export interface DemoRecruiter {
  readonly mobile: string;
  readonly name: string;
  readonly company: number;
  readonly employerRole: EmployerRole;
}

/** Two people of the first company, one of the second. */
export const DEMO_RECRUITERS: readonly DemoRecruiter[] = [
  { mobile: '13700000001', name: '顾一鸣', company: 0, employerRole: 'ADMIN' },
  { mobile: '13700000011', name: '陆文清', company: 0, employerRole: 'RECRUITER' },
  { mobile: '13700000002', name: '唐小雅', company: 1, employerRole: 'ADMIN' },
];

/** Somebody whose company waits for the centre's review. */
export const DEMO_APPLICANT = { mobile: '13700000088', name: '秦望舒' } as const;

/** Student number of the `serial`-th demo graduate. */
export const demoStudentNo = (serial: number): string => `2023${String(serial).padStart(6, '0')}`;

/** Who has signed with the first company and wants to leave it. */
export const LEAVING_GRADUATE = demoStudentNo(36);

/** One line of what a terminal shows after the start. */
export interface DemoAccount {
  readonly role: string;
  readonly portal: Portal;
  readonly account: string;
  readonly password: string;
  readonly name: string;
}

/** What a terminal shows after the start: accounts for each role. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { role: '学生（未激活）', portal: 'student', account: demoStudentNo(1), password: demoIdNo(1).slice(-6), name: '' },
  { role: '学生（已激活）', portal: 'student', account: demoStudentNo(2), password: DEMO_PASSWORD, name: '' },
  ...[DEMO_STAFF[2], DEMO_STAFF[1], DEMO_STAFF[4], DEMO_STAFF[0], DEMO_STAFF[5]]
    .filter((one) => one !== undefined)
    .map((one) => ({
      role: one.roles.map(({ role }) => ROLE_LABEL[role]).join('、'),
      portal: 'teacher' as const,
      account: one.mobile,
      password: DEMO_PASSWORD,
      name: one.name,
    })),
  ...DEMO_RECRUITERS.map(({ mobile, name, employerRole }) => ({
    role: `${ROLE_LABEL.EMPLOYER}（${EMPLOYER_ROLE_LABEL[employerRole]}）`,
    portal: 'employer' as const,
    account: mobile,
    password: DEMO_PASSWORD,
    name,
  })),
  {
    role: '用人单位（入驻待审核）',
    portal: 'employer',
    account: DEMO_APPLICANT.mobile,
    password: DEMO_PASSWORD,
    name: DEMO_APPLICANT.name,
  },
];
