import { randomUUID } from 'node:crypto';
import { EvidenceMaker } from '../src/modules/proof/index.js';
import { applied, newcomer } from './company-flow.js';
import type { Loose } from './client.js';
import { mark } from './evidence-house.js';
import { InvitationDesk } from './invitation-desk.js';
import { agreementIn, approve, rowOf, signed } from './sealing-house.js';
import { sendFile } from './send-file.js';
import { PDF, TerminationFlow } from './termination-flow.js';
import type { TestHouse } from './test-app.js';

/** Ids of records that belong to college B, its graduates and other companies; each has been seen by whoever owns it. */
export interface ForeignRecords {
  /** Of graduate B1 and employer B: signed, sealed, with evidence and a scan; a request to terminate it waits. */
  readonly agreement: string;
  readonly scan: string;
  readonly termination: string;
  /** From employer B to graduate B2. */
  readonly invitation: string;
  /** Of graduate B1, with a proof. */
  readonly correction: string;
  /** The application of a company that registers. */
  readonly application: string;
  readonly employer: string;
  readonly employerUser: string;
  readonly studentAccount: string;
  readonly session: string;
}

const REASON = '登记有误，与身份证不一致';

/** Makes one record of each kind the way its owners would; `house` must be able to sign evidence. */
export async function foreignRecords(house: TestHouse): Promise<ForeignRecords> {
  const { agreement, scan } = await signedAgreement(house);
  const flow = new TerminationFlow(house);
  const { id: termination } = await flow.filled('studentB1', agreement);
  await flow.attach('studentB1', termination);
  await flow.done('studentB1', termination, 'submit');
  const invitation = await new InvitationDesk(house).invited('employerB', 'studentB2');
  const { id: application } = await applied(house, newcomer(970));
  const sessions = (await (await house.as('studentB1')).get<Loose>('/api/auth/sessions')).body;
  return {
    agreement,
    scan,
    termination,
    invitation: invitation.id,
    correction: await correctionWithProof(house),
    application,
    employer: house.world.employers.employerB,
    employerUser: await accountOf(house, 'employerB'),
    studentAccount: await accountOf(house, 'studentB1'),
    session: sessions[0].id,
  };
}

async function signedAgreement(house: TestHouse): Promise<{ agreement: string; scan: string }> {
  const employerId = house.world.employers.employerB;
  const id = await agreementIn(house, 'studentB1', { employerId, employerName: '乙远帆贸易有限公司' });
  await approve(house, id, 'collegeB');
  await signed(house, await rowOf(house, id), 'studentB1');
  const student = await house.as('studentB1');
  const sent = await sendFile<Loose>(student, `/api/my-agreements/${id}/scans`, PDF, '盖章件.pdf');
  for (const action of ['markEmployerSeal', 'markCollegeSeal']) await mark(house, 'collegeB', id, action);
  await mark(house, 'centre', id, 'markSchoolSeal');
  await house.app.get(EvidenceMaker).make(id);
  return { agreement: id, scan: sent.body.id };
}

async function correctionWithProof(house: TestHouse): Promise<string> {
  const student = await house.as('studentB1');
  const proof = await sendFile<Loose>(student, '/api/origin-corrections/proofs', PDF, '证明.pdf');
  const claim = { field: 'ethnicity', claimedValue: '03', explanation: REASON, proofFileId: proof.body.id };
  const reply = await student.post('/api/origin-corrections', claim);
  if (reply.status !== 204) throw new Error(`no correction: ${JSON.stringify(reply.body)}`);
  return (await student.get('/api/origin-corrections')).body.items[0].id;
}

async function accountOf(house: TestHouse, person: string): Promise<string> {
  const [row] = await house.sql<{ id: string }>('select id from account where login_name = $1', [
    house.world.logins[person],
  ]);
  if (!row) throw new Error(`${person} has no account`);
  return row.id;
}

/** Ids of nothing, for tests that ask how an endpoint reads a request, not what it finds. */
export const noRecords = (): ForeignRecords => ({
  agreement: randomUUID(),
  scan: randomUUID(),
  termination: randomUUID(),
  invitation: randomUUID(),
  correction: randomUUID(),
  application: randomUUID(),
  employer: randomUUID(),
  employerUser: randomUUID(),
  studentAccount: randomUUID(),
  session: randomUUID(),
});
