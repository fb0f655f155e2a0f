import type { DestinationsView, ProofView } from '@qicheng/contracts';
import { AgreementFlow } from '../../../test/agreement-flow.js';
import { downloaded, evidenceHouse, mark, withEvidence } from '../../../test/evidence-house.js';
import { InvitationDesk } from '../../../test/invitation-desk.js';
import { rowOf, sealing, signed } from '../../../test/sealing-house.js';
import { sendFile } from '../../../test/send-file.js';
import type { TestHouse } from '../../../test/test-app.js';
import { TerminationFlow } from '../../../test/termination-flow.js';
import { Storage } from '../../core/storage/index.js';
import { EvidenceMaker, verifyProof } from '../proof/index.js';
import type { Agreement } from './agreement.entity.js';

const LOST = { reissueKind: 'X_LOST', reason: '协议书在邮寄途中丢失，需要补发' };
const REASON = '材料不足，请先说明遗失经过';

let house: TestHouse;
let remove: () => Promise<void>;
let flow: AgreementFlow;
beforeAll(async () => {
  ({ house, remove } = await evidenceHouse());
  flow = new AgreementFlow(house);
});
afterAll(() => remove());
afterEach(() => expect(house.gate.violations).toEqual([]));

const ledger = async (no: string | null) =>
  (await house.sql<{ state: string }>('select state from agreement_number where no = $1', [no]))[0]?.state;
const verdict = async ({ agreementNo, contentHash }: Pick<Agreement, 'agreementNo' | 'contentHash'>) =>
  (await house.nobody().get<ProofView>(`/api/verify/${agreementNo}?d=${contentHash}`)).body;
const destination = async (person: string) =>
  (await (await house.as(person)).get<DestinationsView>('/api/destination')).body.current;

describe('new paper for an agreement under seals', () => {
  let before: Agreement;
  beforeAll(async () => {
    before = await sealing(house, 'studentA1');
  });

  it('is asked for once there is paper, with its kind and a reason', async () => {
    expect((await flow.step('studentA1', before.id, 'requestReissue', LOST)).body.detail).toContain('在线签名');
    await signed(house, before, 'studentA1');
    await mark(house, 'collegeA', before.id, 'markEmployerSeal');
    const bare = await flow.step('studentA1', before.id, 'requestReissue', { reason: LOST.reason });
    expect(bare.body.code).toBe('INCOMPLETE');
    const odd = await flow.step('studentA1', before.id, 'requestReissue', { ...LOST, reissueKind: 'S_STUDY' });
    expect(odd.body.code).toBe('INVALID');
    for (const person of ['employerA', 'centre'])
      expect((await flow.step(person, before.id, 'requestReissue', LOST)).status).toBe(403);
  });

  it('lets everything wait, is told to all, and taken back by whoever asked', async () => {
    await flow.done('counsellorA', before.id, 'requestReissue', LOST);
    const waiting = { reissueKind: 'X_LOST', reissueAskedBy: 'COUNSELLOR', reissueReason: LOST.reason };
    expect(await flow.seen('studentA1', before.id)).toMatchObject(waiting);
    const desk = new InvitationDesk(house);
    for (const person of ['studentA1', 'employerA', 'counsellorA', 'collegeA', 'centre'])
      expect([person, (await desk.told(person))[0]]).toEqual([person, '有人申请补发协议书']);
    expect((await flow.seen('studentA1', before.id)).printHindrance).toContain('补发');
    for (const [person, action] of [
      ['collegeA', 'markCollegeSeal'],
      ['studentA1', 'requestCancel'],
      ['studentA1', 'requestReissue'],
      ['collegeA', 'withdrawReissue'],
    ] as const)
      expect([action, (await flow.step(person, before.id, action, LOST)).body.code]).toEqual([action, 'NOT_NOW']);
    const list = await (await house.as('centre')).get('/api/agreements?state=SEALING&reissuing=true');
    expect(list.body.items).toMatchObject([{ id: before.id, reissueKind: 'X_LOST' }]);
    await flow.done('counsellorA', before.id, 'withdrawReissue');
    expect((await flow.seen('centre', before.id)).reissueKind).toBeNull();
  });

  it('is refused with a reason', async () => {
    await flow.done('studentA1', before.id, 'requestReissue', LOST);
    expect((await flow.step('collegeA', before.id, 'reissue')).status).toBe(403);
    expect((await flow.step('centre', before.id, 'refuseReissue')).body.code).toBe('INCOMPLETE');
    await flow.done('centre', before.id, 'refuseReissue', { reason: REASON });
    const row = await rowOf(house, before.id);
    expect(row).toMatchObject({ reissueKind: null, agreementNo: before.agreementNo, revision: 1 });
    expect((await flow.step('centre', before.id, 'reissue')).body.code).toBe('NOT_NOW');
  });

  it('has another number for the same words, to be signed and sealed anew; the old paper is void', async () => {
    await flow.done('collegeA', before.id, 'requestReissue', LOST);
    await flow.done('centre', before.id, 'reissue');
    const after = await rowOf(house, before.id);
    expect(after).toMatchObject({ state: 'SEALING', revision: 2, marks: [], nextMark: 'STUDENT_SIGNED' });
    expect(after.agreementNo).not.toBe(before.agreementNo);
    expect([await ledger(before.agreementNo), await ledger(after.agreementNo)]).toEqual(['VOID', 'USED']);
    const [first, second] = await house.sql<{ content: string }>(
      'select content from agreement_snapshot where agreement_id = $1 order by revision',
      [before.id],
    );
    const { agreementNo, revision } = after;
    expect(JSON.parse(second?.content ?? '')).toEqual({ ...JSON.parse(first?.content ?? ''), agreementNo, revision });
    expect(await verdict(before)).toMatchObject({ verdict: 'VOID', agreementNo: before.agreementNo });
    expect(await verdict(after)).toMatchObject({ verdict: 'PENDING', revision: 2 });
    await signed(house, after, 'studentA1');
    await mark(house, 'collegeA', before.id, 'markEmployerSeal');
  });
});

describe('new paper for a signed agreement', () => {
  let before: Agreement;
  let issued: Buffer;
  beforeAll(async () => {
    before = await withEvidence(house, 'studentA2');
    issued = (await downloaded(house, 'studentA2', `/api/my-agreements/${before.id}/evidence.pdf`)).body;
  });

  it('keeps what was agreed in force: the destination stands, nothing is changed or cancelled', async () => {
    const stands = await destination('studentA2');
    await flow.done('studentA2', before.id, 'requestReissue', LOST);
    const terminations = new TerminationFlow(house);
    const request = await terminations.filled('studentA2', before.id);
    expect((await terminations.step('studentA2', request.id, 'submit')).body.detail).toContain('补发');
    await flow.done('centre', before.id, 'reissue');
    expect(await destination('studentA2')).toEqual(stands);
    const after = await rowOf(house, before.id);
    expect(after).toMatchObject({ state: 'SEALING', revision: 2, signedAt: before.signedAt, evidenceFileId: null });
    expect((await flow.step('collegeA', before.id, 'sendBack', { reason: REASON })).body.detail).toContain('已经签约');
    expect((await flow.step('employerA', before.id, 'requestCancel', { reason: REASON })).body.detail).toContain(
      '已经签约',
    );
    expect(await verdict(before)).toMatchObject({ verdict: 'VOID' });
  });

  it('is sealed once more, proved once more, and the destination has its number', async () => {
    const fresh = await rowOf(house, before.id);
    await signed(house, fresh, 'studentA2');
    for (const [person, action] of [
      ['collegeA', 'markEmployerSeal'],
      ['collegeA', 'markCollegeSeal'],
      ['centre', 'markSchoolSeal'],
    ] as const)
      await mark(house, person, before.id, action);
    await house.app.get(EvidenceMaker).make(before.id);
    const after = await rowOf(house, before.id);
    expect(after).toMatchObject({ state: 'SIGNED', signedAt: before.signedAt });
    expect(after.evidenceFileId).not.toBe(before.evidenceFileId);
    expect(await destination('studentA2')).toMatchObject({ categoryCode: '10', agreementNo: after.agreementNo });
    expect(await verdict(after)).toMatchObject({ verdict: 'VALID', revision: 2 });
  });

  it('leaves the earlier evidence what it was: a genuine file of void paper', async () => {
    const { body } = await sendFile<string>(house.nobody(), '/verify', issued, '存证.pdf');
    expect(body).toContain('文件与签发时一致');
    expect(body).toContain('协议书已经作废');
    expect(await verifyProof(house.source, house.app.get(Storage))).toEqual([]);
  });
});
