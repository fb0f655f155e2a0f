import { randomUUID } from 'node:crypto';
import type { ForeignRecords } from './foreign-records.js';
import { NOWHERE, REASON, type Sample } from './intruder-sample.js';
import { signing } from './sealing-house.js';

const signature = () => signing({ version: 1, contentHash: 'a'.repeat(64) });

/** Samples of what is signed: agreements, invitations, terminations, their numbers and clauses, links and proofs. */
export function agreementSamples(foreign: ForeignRecords): Readonly<Record<string, Sample>> {
  const agreement = { id: foreign.agreement };
  const termination = { id: foreign.termination };
  return {
    'GET /agreement-clauses': NOWHERE,
    'GET /agreement-clauses/versions': NOWHERE,
    'PUT /agreement-clauses': {
      ...NOWHERE,
      body: { baseVersion: 99, clauses: [{ title: '入侵', text: '入侵测试的条款。' }] },
    },
    'GET /agreement-numbers': NOWHERE,
    'GET /agreement-numbers/ledger': NOWHERE,
    'POST /agreement-numbers/imports': {
      ...NOWHERE,
      body: { first: '99999202730000015', last: '99999202730000015' },
    },
    'POST /agreement-numbers/assign-class': { ...NOWHERE, body: { classId: randomUUID() } },
    'POST /agreement-numbers/recall': { ...NOWHERE, body: { agreementNo: '99999202730000015', reason: REASON } },
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
    'POST /invitations': { ...NOWHERE, body: { studentKey: '2023000003', name: '入侵者', values: {} } },
    'PUT /invitations/:id': { id: foreign.invitation, body: { version: 1, values: {} } },
    'POST /invitations/lookup': { ...NOWHERE, body: { studentKey: '2023000003', name: '入侵者' } },
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
    'DELETE /my-agreements/:id/scans/:key': { ...agreement, key: randomUUID() },
    'GET /signing-links/:token': NOWHERE,
    'POST /signing-links/:token/sheet': { ...NOWHERE, body: { password: 'guessed' } },
    'POST /signing-links/:token/extension': NOWHERE,
    'POST /signing-links/:token/signature-code': NOWHERE,
    'POST /signing-links/:token/signature': { ...NOWHERE, body: signature() },
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
    'POST /terminations/:id/override': { ...termination, body: { version: 1, reason: REASON } },
    'POST /terminations/batch': { ...NOWHERE, body: { action: 'approve', items: [{ ...termination, version: 1 }] } },
    'GET /terminations/counts': NOWHERE,
  };
}
