import { randomUUID } from 'node:crypto';
import type { Role } from '@qicheng/domain';
import { usccOf } from './employers.js';
import type { ForeignRecords } from './foreign-records.js';
import { idNoOf } from './people.js';
import { signing } from './sealing-house.js';
import type { World } from './world.js';

/** How an intruder calls one endpoint: the foreign record's id and a body that passes validation. */
export interface Sample {
  /** The id of a record of college B, which counsellor A, college A and student A1 have no business with. */
  readonly id?: string;
  readonly action?: string;
  readonly key?: string;
  readonly query?: string;
  readonly body?: object;
  /** What a stranger whose role may call it gets: 404 where the path has an id, unless said otherwise; null when it names no record. */
  readonly foreign?: number | null | Partial<Record<Role, number>>;
}

const NOWHERE = { foreign: null } as const;
const reason = '入侵测试用的原因说明';
const WAGE = { region: '410000', tier: 1, monthly: 2100, hourly: 20, effectiveFrom: '2026-01-01' };
const signature = () => signing({ version: 1, contentHash: 'a'.repeat(64) });

/** One sample for every endpoint; a route without one fails the test. Keys are `METHOD /path`. */
export function samplesOf(world: World, foreign: ForeignRecords): Readonly<Record<string, Sample>> {
  const student = world.students.studentB1;
  const place = { id: world.classes.classB1 };
  const graduate = { id: student };
  const agreement = { id: foreign.agreement };
  const termination = { id: foreign.termination };
  const application = { id: foreign.application };
  const correction = { id: foreign.correction };
  const user = { id: foreign.employerUser };
  const studentAccount = { id: foreign.studentAccount };
  // The library is everybody's who may read it.
  const employer = { id: foreign.employer };
  // Only the centre has these, and the centre is nobody's stranger.
  const missing = { id: randomUUID() };
  return {
    'GET /': NOWHERE,
    'POST /activation': { ...NOWHERE, body: { code: '000000', password: 'Strong-pass-2027' } },
    'POST /activation/password': { ...NOWHERE, body: { password: 'Strong-pass-2027' } },
    'POST /activation/email-code': { ...NOWHERE, body: { email: 'x@example.com' } },
    'GET /agreement-clauses': NOWHERE,
    'GET /agreement-clauses/versions': NOWHERE,
    'PUT /agreement-clauses': {
      ...NOWHERE,
      body: { baseVersion: 99, clauses: [{ title: '入侵', text: '入侵测试的条款。' }] },
    },
    'GET /agreement-numbers': NOWHERE,
    'POST /agreement-numbers/assign': { ...NOWHERE, body: { studentNo: 'nobody123' } },
    'POST /agreement-numbers/ranges': { ...NOWHERE, body: { gradYear: '2027', level: '4', count: 1 } },
    'GET /agreements': NOWHERE,
    'GET /agreements/:id': agreement,
    'POST /agreements/:id/actions/:action': { ...agreement, action: 'approve', body: { version: 1 } },
    'POST /agreements/:id/confirm': { ...agreement, body: { version: 1, values: {} } },
    'GET /agreements/:id/evidence.pdf': agreement,
    'GET /agreements/:id/neighbours': agreement,
    'POST /agreements/:id/scans': agreement,
    'GET /agreements/:id/scans/:key': { ...agreement, key: foreign.scan },
    'GET /agreements/:id/sheet': agreement,
    'POST /agreements/batch': { ...NOWHERE, body: { action: 'approve', items: [{ ...agreement, version: 1 }] } },
    'DELETE /agreements/:id/scans/:key': { ...agreement, key: randomUUID() },
    'GET /agreements/counts': NOWHERE,
    'POST /agreements/prints': { foreign: 404, body: { ids: [foreign.agreement] } },
    'POST /auth/email': { ...NOWHERE, body: { code: '000000', current: 'wrong' } },
    'POST /auth/email/code': { ...NOWHERE, body: { email: 'x@example.com' } },
    'POST /auth/login': { ...NOWHERE, body: { portal: 'student', account: 'nobody', password: 'nothing' } },
    'POST /auth/logout': NOWHERE,
    'POST /auth/password': { ...NOWHERE, body: { current: 'wrong', password: 'Strong-pass-2027' } },
    'POST /auth/riddle': NOWHERE,
    'POST /auth/role': { ...NOWHERE, body: { role: 'SYS_ADMIN' } },
    'GET /auth/session': NOWHERE,
    'GET /auth/sessions': NOWHERE,
    'DELETE /auth/sessions/:id': { id: foreign.session },
    'POST /classes': { ...NOWHERE, body: { majorId: randomUUID(), name: '入侵班', gradYear: '2027' } },
    'DELETE /classes/:id': place,
    'PATCH /classes/:id': { ...place, body: { name: '入侵', version: 1 } },
    'PUT /classes/:id/counsellors': { ...place, body: { staffNos: ['T0005'] } },
    'POST /colleges': { ...NOWHERE, body: { name: '入侵学院', code: 'X' } },
    'DELETE /colleges/:id': { id: world.colleges.collegeB },
    'PATCH /colleges/:id': { id: world.colleges.collegeB, body: { name: '入侵', code: 'X', version: 1 } },
    'GET /destination': NOWHERE,
    'GET /destinations/:id': graduate,
    'GET /dev/mail': NOWHERE,
    'GET /dev/mail/:id': missing,
    'GET /employer': NOWHERE,
    'PATCH /employer': { ...NOWHERE, body: { version: 99, values: {} } },
    'POST /employer/change': NOWHERE,
    'GET /employer/tasks': NOWHERE,
    'DELETE /employer/users/:id': user,
    'PUT /employer/users/:id': { ...user, body: { role: 'RECRUITER' } },
    'GET /employer-applications': NOWHERE,
    'POST /employer-applications': { ...NOWHERE, body: { uscc: usccOf(900) } },
    'POST /employer-applications/batch': {
      ...NOWHERE,
      body: { action: 'approve', items: [{ ...application, version: 1 }] },
    },
    'GET /employer-applications/counts': NOWHERE,
    'GET /employer-applications/:id': application,
    'GET /employer-applications/:id/neighbours': application,
    'PUT /employer-applications/:id': { ...application, body: { version: 1, values: {} } },
    'POST /employer-applications/:id/actions/:action': { ...application, action: 'approve', body: { version: 1 } },
    'GET /employer-applications/:id/licence': application,
    'POST /employer-applications/:id/licence': application,
    'POST /employer-registrations': {
      ...NOWHERE,
      body: {
        registrationId: randomUUID(),
        code: '000000',
        uscc: usccOf(901),
        contactName: '入侵者',
        mobile: '13912345678',
        password: 'Strong-pass-2027',
        values: {},
        agreed: true,
      },
    },
    'POST /employer-registrations/code': { ...NOWHERE, body: { email: 'x@example.com' } },
    'POST /employer-registrations/lookup': { ...NOWHERE, body: { uscc: usccOf(901) } },
    'GET /employers': NOWHERE,
    'POST /employers': { ...NOWHERE, body: { name: '入侵测试有限公司', uscc: usccOf(902) } },
    'GET /employers/:id': employer,
    'PATCH /employers/:id': { ...employer, body: { version: 1, values: {}, reason } },
    'POST /employers/:id/actions/:action': { ...employer, action: 'suspend', body: { version: 1, reason } },
    'GET /employers/:id/defaults': { ...employer, foreign: { STUDENT: 200, COUNSELLOR: 200, COLLEGE_ADMIN: 200 } },
    'GET /employers/:id/licence': employer,
    'POST /employers/:id/merge': { ...employer, body: { version: 1, intoId: world.employers.employerA, reason } },
    'POST /employers/:id/users/:key/departure': { ...employer, key: randomUUID(), body: { reason } },
    'PUT /employers/:id/users/:key': { ...employer, key: randomUUID(), body: { role: 'ADMIN', reason } },
    'POST /employers/entries': { ...NOWHERE, body: { values: { name: '入侵', uscc: '1' }, reason } },
    'GET /employers/search': { ...NOWHERE, query: '?q=科技' },
    'GET /events': { ...NOWHERE, query: `?topic=import:${randomUUID()}` },
    'GET /graduate-imports': NOWHERE,
    'POST /graduate-imports': NOWHERE,
    'GET /graduate-imports/:id': missing,
    'POST /graduate-imports/:id/cancel': missing,
    'GET /graduate-imports/:id/changes': missing,
    'POST /graduate-imports/:id/commit': missing,
    'GET /graduate-imports/:id/issues': missing,
    'GET /graduate-imports/:id/report.xlsx': missing,
    'POST /graduate-imports/:id/undo': { ...missing, body: { reason } },
    'GET /graduate-imports/template.xlsx': NOWHERE,
    'GET /graduates': NOWHERE,
    'GET /graduates/:id': graduate,
    'PATCH /graduates/:id': { ...graduate, body: { version: 1, values: { qq: '10001' }, reason } },
    'GET /graduates/:id/history': graduate,
    'POST /graduates/:id/reveal': { ...graduate, body: { field: 'idNo', reason } },
    'POST /graduates/export': { ...NOWHERE, body: { reason } },
    'GET /health/live': NOWHERE,
    'GET /health/ready': NOWHERE,
    'POST /invitations': { ...NOWHERE, body: { studentKey: '2023000003', name: '入侵者', values: {} } },
    'PUT /invitations/:id': { id: foreign.invitation, body: { version: 1, values: {} } },
    'POST /invitations/lookup': { ...NOWHERE, body: { studentKey: '2023000003', name: '入侵者' } },
    'POST /majors': { ...NOWHERE, body: { collegeId: randomUUID(), code: '010101', name: '入侵专业' } },
    'DELETE /majors/:id': { id: world.majors.majorB },
    'PATCH /majors/:id': { id: world.majors.majorB, body: { code: '010101', name: '入侵', version: 1 } },
    'GET /minimum-wages': NOWHERE,
    'POST /minimum-wages': { ...NOWHERE, body: WAGE },
    'PUT /minimum-wages/:id': { ...missing, body: { ...WAGE, version: 1 } },
    'GET /minimum-wages/history': NOWHERE,
    'GET /my-agreements': NOWHERE,
    'POST /my-agreements': { ...NOWHERE, body: { employerId: randomUUID() } },
    'GET /my-agreements/:id': agreement,
    'POST /my-agreements/:id/actions/:action': {
      ...agreement,
      action: 'submit',
      body: { version: 1, confirmed: true },
    },
    'PUT /my-agreements/:id/draft': { ...agreement, body: { version: 1, values: {} } },
    'GET /my-agreements/:id/evidence.pdf': agreement,
    'POST /my-agreements/:id/print': agreement,
    'POST /my-agreements/:id/scans': agreement,
    'GET /my-agreements/:id/scans/:key': { ...agreement, key: foreign.scan },
    'GET /my-agreements/:id/sheet': agreement,
    'POST /my-agreements/:id/signature': { ...agreement, body: signature() },
    'POST /my-agreements/:id/signature-code': agreement,
    'POST /my-agreements/:id/signing-link': agreement,
    'POST /my-record/reveal': { ...NOWHERE, body: { field: 'idNo' } },
    'DELETE /my-agreements/:id/scans/:key': { ...agreement, key: randomUUID() },
    'GET /notifications': NOWHERE,
    'POST /notifications/:id/read': missing,
    'POST /notifications/read': NOWHERE,
    'GET /organisation': NOWHERE,
    'GET /origin': NOWHERE,
    'GET /origin-corrections': NOWHERE,
    'GET /origin-corrections/:id': correction,
    'GET /origin-corrections/:id/neighbours': correction,
    'POST /origin-corrections/:id/reveal': { ...correction, body: { reason } },
    'GET /origin-corrections/counts': NOWHERE,
    'POST /origin-corrections': { ...NOWHERE, body: { field: 'idNo', claimedValue: idNoOf(999), explanation: reason } },
    'POST /origin-corrections/:id/actions/:action': { ...correction, action: 'approve', body: { version: 1 } },
    'GET /origin-corrections/:id/proof': correction,
    'POST /origin-corrections/proofs': NOWHERE,
    'GET /origin-reviews': NOWHERE,
    'GET /origin-reviews/:id': graduate,
    'POST /origin-reviews/:id/actions/:action': { ...graduate, action: 'approve', body: { version: 1 } },
    'PUT /origin-reviews/:id/decisions': {
      ...graduate,
      body: { version: 1, decisions: [{ field: 'homeAddress', decision: 'ADOPT' }] },
    },
    'GET /origin-reviews/:id/neighbours': graduate,
    'POST /origin-reviews/batch': { ...NOWHERE, body: { action: 'approve', items: [{ id: student, version: 1 }] } },
    'GET /origin-reviews/counts': NOWHERE,
    'GET /origin-tiers': NOWHERE,
    'PUT /origin-tiers/:key': { ...NOWHERE, key: 'homeAddress', body: { tier: 'W' } },
    'POST /origin/actions/:action': { ...NOWHERE, action: 'submit', body: { version: 99 } },
    'PUT /origin/contact': { ...NOWHERE, body: { values: {} } },
    'PUT /origin/draft': { ...NOWHERE, body: { version: 99, values: {} } },
    'POST /password-reset': {
      ...NOWHERE,
      body: { portal: 'student', account: 'nobody', code: '000000', password: 'Strong-pass-2027' },
    },
    'POST /password-reset/code': { ...NOWHERE, body: { portal: 'student', account: 'nobody', email: 'x@example.com' } },
    'GET /regions': NOWHERE,
    'GET /service-account': NOWHERE,
    'GET /settings': NOWHERE,
    'GET /settings/history': NOWHERE,
    'PUT /settings/:key': { ...NOWHERE, key: 'nonsense', body: { value: true } },
    'GET /signing-links/:token': NOWHERE,
    'POST /signing-links/:token/sheet': { ...NOWHERE, body: { password: 'guessed' } },
    'POST /signing-links/:token/extension': NOWHERE,
    'POST /signing-links/:token/signature-code': NOWHERE,
    'POST /signing-links/:token/signature': { ...NOWHERE, body: signature() },
    'GET /staff': NOWHERE,
    'POST /staff': {
      ...NOWHERE,
      body: { name: '入侵', mobile: '13912345678', staffNo: 'X0001', roles: [{ role: 'STUDENT' }] },
    },
    'GET /staff/:id': missing,
    'PATCH /staff/:id': {
      ...missing,
      body: { name: '入侵', mobile: '13912345678', roles: [{ role: 'CENTRE_ADMIN' }], version: 1 },
    },
    'POST /staff/:id/disable': { ...missing, body: { reason } },
    'POST /staff/:id/enable': { ...missing, body: { reason } },
    'POST /staff/:id/reset-password': { ...missing, body: { reason } },
    'POST /staff/:id/unlock': { ...missing, body: { reason } },
    'GET /student-accounts': { ...NOWHERE, query: '?studentNo=2023000003' },
    'POST /student-accounts/:id/reset': { ...studentAccount, body: { reason } },
    'POST /student-accounts/:id/unlock': { ...studentAccount, body: { reason } },
    'POST /student-accounts/:id/disable': { ...studentAccount, body: { reason } },
    'POST /student-accounts/:id/enable': { ...studentAccount, body: { reason } },
    'GET /api/verify/:no': { ...NOWHERE, key: '9999920273000001X', query: '?d=0123456789abcdef' },
    'GET /verify': NOWHERE,
    'POST /verify': NOWHERE,
    'GET /verify/:no': { ...NOWHERE, key: '9999920273000001X', query: '?d=0123456789abcdef' },
    'GET /terminations': NOWHERE,
    'POST /terminations': { foreign: 404, body: { agreementId: foreign.agreement } },
    'GET /terminations/:id': termination,
    'PUT /terminations/:id': { ...termination, body: { version: 1, values: {} } },
    'POST /terminations/:id/actions/:action': { ...termination, action: 'cancel', body: { version: 1 } },
    'POST /terminations/:id/files': { ...termination, query: '?kind=LETTER' },
    'GET /terminations/:id/files/:key': { ...termination, key: 'LETTER' },
    'GET /terminations/:id/letter.pdf': termination,
    'GET /terminations/:id/neighbours': termination,
    'POST /terminations/:id/override': { ...termination, body: { version: 1, reason } },
    'POST /terminations/batch': { ...NOWHERE, body: { action: 'approve', items: [{ ...termination, version: 1 }] } },
    'GET /terminations/counts': NOWHERE,
    'GET /windows': NOWHERE,
    'DELETE /windows/:id': missing,
    'PUT /windows': {
      ...NOWHERE,
      body: { flow: 'origin', gradYear: '2027', opensAt: '2026-01-01T00:00:00Z', closesAt: '2030-01-01T00:00:00Z' },
    },
  };
}
