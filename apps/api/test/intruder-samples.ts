import { randomUUID } from 'node:crypto';
import { usccOf } from './employers.js';
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
  /** What a role that may call it gets for the foreign id: 404 unless said otherwise; null when it names no record. */
  readonly foreign?: number | null;
}

const NOWHERE = { foreign: null } as const;
const reason = '入侵测试用的原因说明';
const signature = () => signing({ version: 1, contentHash: 'a'.repeat(64) });

/** One sample for every endpoint; a route without one fails the test. Keys are `METHOD /path`. */
export function samplesOf(world: World): Readonly<Record<string, Sample>> {
  const student = world.students.studentB1;
  const place = { id: world.classes.classB1 };
  const missing = { id: randomUUID() };
  const graduate = { id: student };
  return {
    'GET /': NOWHERE,
    'POST /activation': { ...NOWHERE, body: { code: '000000', password: 'Strong-pass-2027' } },
    'POST /activation/email-code': { ...NOWHERE, body: { email: 'x@example.com' } },
    'GET /agreement-clauses': NOWHERE,
    'PUT /agreement-clauses': {
      ...NOWHERE,
      body: { baseVersion: 99, clauses: [{ title: '入侵', text: '入侵测试的条款。' }] },
    },
    'GET /agreement-numbers': NOWHERE,
    'POST /agreement-numbers/assign': { ...NOWHERE, body: { studentNo: 'nobody123' } },
    'POST /agreement-numbers/ranges': { ...NOWHERE, body: { gradYear: '2027', level: '4', count: 1 } },
    'POST /agreements/:id/confirm': { ...missing, body: { version: 1, values: {} } },
    'GET /agreements/:id/evidence.pdf': missing,
    'POST /agreements/:id/scans': missing,
    'GET /agreements/:id/scans/:key': { ...missing, key: randomUUID() },
    'GET /agreements/:id/sheet': missing,
    'POST /agreements/prints': { ...NOWHERE, body: { ids: [randomUUID()] } },
    'POST /auth/login': { ...NOWHERE, body: { portal: 'student', account: 'nobody', password: 'nothing' } },
    'POST /auth/logout': NOWHERE,
    'POST /auth/password': { ...NOWHERE, body: { current: 'wrong', password: 'Strong-pass-2027' } },
    'POST /auth/role': { ...NOWHERE, body: { role: 'SYS_ADMIN' } },
    'GET /auth/session': NOWHERE,
    'GET /auth/sessions': NOWHERE,
    'DELETE /auth/sessions/:id': missing,
    'POST /classes': { ...NOWHERE, body: { majorId: randomUUID(), name: '入侵班', gradYear: '2027' } },
    'DELETE /classes/:id': place,
    'PATCH /classes/:id': { ...place, body: { name: '入侵', version: 1 } },
    'PUT /classes/:id/counsellors': { ...place, body: { staffNos: ['T0005'] } },
    'POST /colleges': { ...NOWHERE, body: { name: '入侵学院', code: 'X' } },
    'DELETE /colleges/:id': { id: world.colleges.collegeB },
    'PATCH /colleges/:id': { id: world.colleges.collegeB, body: { name: '入侵', code: 'X', version: 1 } },
    'GET /dev/mail': NOWHERE,
    'GET /dev/mail/:id': missing,
    'GET /employer': NOWHERE,
    'PATCH /employer': { ...NOWHERE, body: { version: 99, values: {} } },
    'POST /employer/change': NOWHERE,
    'DELETE /employer/users/:id': missing,
    'PUT /employer/users/:id': { ...missing, body: { role: 'RECRUITER' } },
    'GET /employer-applications': NOWHERE,
    'POST /employer-applications': { ...NOWHERE, body: { uscc: usccOf(900) } },
    'GET /employer-applications/:id': missing,
    'PUT /employer-applications/:id': { ...missing, body: { version: 1, values: {} } },
    'POST /employer-applications/:id/actions/:action': { ...missing, action: 'approve', body: { version: 1 } },
    'GET /employer-applications/:id/licence': missing,
    'POST /employer-applications/:id/licence': missing,
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
    'GET /employers/:id': missing,
    'PATCH /employers/:id': { ...missing, body: { version: 1, values: {}, reason } },
    'POST /employers/:id/actions/:action': { ...missing, action: 'suspend', body: { version: 1, reason } },
    'GET /employers/:id/defaults': missing,
    'GET /employers/:id/licence': missing,
    'POST /employers/:id/merge': { ...missing, body: { version: 1, intoId: world.employers.employerA, reason } },
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
    'PUT /invitations/:id': { ...missing, body: { version: 1, values: {} } },
    'POST /invitations/lookup': { ...NOWHERE, body: { studentKey: '2023000003', name: '入侵者' } },
    'POST /majors': { ...NOWHERE, body: { collegeId: randomUUID(), code: '010101', name: '入侵专业' } },
    'DELETE /majors/:id': { id: world.majors.majorB },
    'PATCH /majors/:id': { id: world.majors.majorB, body: { code: '010101', name: '入侵', version: 1 } },
    'GET /my-agreements/:id/evidence.pdf': missing,
    'POST /my-agreements/:id/print': missing,
    'POST /my-agreements/:id/scans': missing,
    'GET /my-agreements/:id/scans/:key': { ...missing, key: randomUUID() },
    'GET /my-agreements/:id/sheet': missing,
    'POST /my-agreements/:id/signature': { ...missing, body: signature() },
    'POST /my-agreements/:id/signature-code': missing,
    'POST /my-agreements/:id/signing-link': missing,
    'GET /notifications': NOWHERE,
    'POST /notifications/read': NOWHERE,
    'GET /organisation': NOWHERE,
    'GET /origin': NOWHERE,
    'GET /origin-corrections': NOWHERE,
    'POST /origin-corrections': { ...NOWHERE, body: { field: 'idNo', claimedValue: idNoOf(999), explanation: reason } },
    'POST /origin-corrections/:id/actions/:action': { ...missing, action: 'approve', body: { version: 1 } },
    'GET /origin-corrections/:id/proof': missing,
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
    'POST /origin/actions/:action': { ...NOWHERE, action: 'submit', body: { version: 99 } },
    'PUT /origin/draft': { ...NOWHERE, body: { version: 99, values: {} } },
    'POST /password-reset': {
      ...NOWHERE,
      body: { portal: 'student', account: 'nobody', code: '000000', password: 'Strong-pass-2027' },
    },
    'POST /password-reset/code': { ...NOWHERE, body: { portal: 'student', account: 'nobody', email: 'x@example.com' } },
    'GET /regions': NOWHERE,
    'GET /settings': NOWHERE,
    'PUT /settings/:key': { ...NOWHERE, key: 'nonsense', body: { value: true } },
    'GET /signing-links/:token': NOWHERE,
    'POST /signing-links/:token/signature': { ...NOWHERE, body: signature() },
    'GET /staff': NOWHERE,
    'POST /staff': {
      ...NOWHERE,
      body: { name: '入侵', mobile: '13912345678', staffNo: 'X0001', roles: [{ role: 'SYS_ADMIN' }] },
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
    'POST /student-accounts/:id/reset': { ...missing, body: { reason } },
    'POST /student-accounts/:id/unlock': { ...missing, body: { reason } },
    'GET /api/verify/:no': { ...NOWHERE, key: '9999920273000001X', query: '?d=0123456789abcdef' },
    'GET /verify': NOWHERE,
    'POST /verify': NOWHERE,
    'GET /verify/:no': { ...NOWHERE, key: '9999920273000001X', query: '?d=0123456789abcdef' },
    'GET /windows': NOWHERE,
    'PUT /windows': {
      ...NOWHERE,
      body: { flow: 'origin', gradYear: '2027', opensAt: '2026-01-01T00:00:00Z', closesAt: '2030-01-01T00:00:00Z' },
    },
  };
}
