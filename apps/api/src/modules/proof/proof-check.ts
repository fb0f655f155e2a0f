import { Injectable } from '@nestjs/common';
import type { ProofVerdict, ProofView } from '@qicheng/contracts';
import type { AgreementContent, AgreementState, ContentLine } from '@qicheng/domain';
import { BROKEN_ROWS_OF_ONE } from '../../core/history/index.js';
import { Problem } from '../../core/problem/index.js';
import { Storage } from '../../core/storage/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { type ProofFaultRow, proofFaultsSql } from './proof-faults.sql.js';
import { storedDigest } from './stored-digest.js';

/** Every digest that goes with a number, whether stored, recomputed or told by the history. */
const CANDIDATES = `/* scope:SYSTEM */ with known as (
  select a.id from agreement a where a.agreement_no = $1
  union select s.agreement_id from agreement_snapshot s where s.agreement_no = $1)
select id from (
  select k.id, unnest(array[s.content_hash, encode(sha256(convert_to(s.content, 'UTF8')), 'hex')]) as digest
  from known k join agreement_snapshot s on s.agreement_id = k.id
  union all select a.id, a.content_hash from known k join agreement a on a.id = k.id
  union all select k.id, c ->> 'to' from known k join history h on h.subject = 'agreement' and h.subject_id = k.id
    cross join jsonb_array_elements(h.changes) c where c ->> 'field' = 'contentHash'
) digests where starts_with(digest, $2) limit 1`;

const FROZEN = `/* scope:SYSTEM */ select s.revision, s.content, s.content_hash as "contentHash", a.state,
  a.revision as "currentRevision", a.signed_at as "signedAt", a.ended_at as "endedAt"
from agreement_snapshot s join agreement a on a.id = s.agreement_id
where s.agreement_id = $1 and starts_with(s.content_hash, $2)`;

/** The file that is handed out, and those that were. */
const EVIDENCE = `/* scope:SYSTEM */ select f.key, f.sha256 from agreement a join stored_file f on f.id = a.evidence_file_id
where a.id = $1
union select f.key, f.sha256 from history h cross join jsonb_array_elements(h.changes) c
join stored_file f on f.sha256 = c ->> 'to' and starts_with(f.key, 'agreement-evidence/')
where h.subject = 'agreement' and h.subject_id = $1 and c ->> 'field' = 'evidence'`;

/** The number and content that an evidence file was made of: those that were frozen last before it. */
const ISSUED = `/* scope:SYSTEM */ select s.agreement_no as no, s.content_hash as digest from history h
join agreement_snapshot s on s.agreement_id = h.subject_id and s.content_hash = (
  select f ->> 'to' from history e cross join jsonb_array_elements(e.changes) f
  where e.subject = 'agreement' and e.subject_id = h.subject_id and e.seq < h.seq and f ->> 'field' = 'contentHash' and f ->> 'to' is not null
  order by e.seq desc limit 1)
where h.subject = 'agreement' and h.action = 'evidence' and h.changes -> 0 ->> 'to' = $1`;

interface Frozen {
  readonly revision: number;
  readonly content: string;
  readonly contentHash: string;
  readonly state: AgreementState;
  readonly currentRevision: number;
  readonly signedAt: Date | null;
  readonly endedAt: Date | null;
}

const NUMBER = /^[0-9A-Z]{1,20}$/;
const DIGEST = /^[0-9a-f]{16,64}$/;

/** Compares paper with what is stored; recomputes at each call, and never tells more than the paper shows. */
@Injectable()
export class ProofCheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly storage: Storage,
  ) {}

  /**
   * By number and at least 16 hex digits of the digest, in any case and spacing. A wrong one of either is UNKNOWN alike.
   * @throws Problem UNAVAILABLE while the evidence file cannot be read: what cannot be compared is neither valid nor altered.
   */
  async check(number: string, digits: string): Promise<ProofView> {
    const [no, digest] = [plain(number).toUpperCase(), plain(digits).toLowerCase()];
    if (!NUMBER.test(no) || !DIGEST.test(digest)) return told('UNKNOWN', no);
    const [known] = await this.work.sql<{ id: string }>(CANDIDATES, [no, digest]);
    if (!known) return told('UNKNOWN', no);
    const [frozen] = await this.work.sql<Frozen>(FROZEN, [known.id, digest]);
    if (!frozen || (await this.isAltered(known.id))) return told('ALTERED', no);
    return { ...told(verdictOf(frozen), no), ...shown(frozen) };
  }

  /** Recomputes frozen content and signature, steps and chain of the history, and the bytes of the evidence files. */
  private async isAltered(agreementId: string): Promise<boolean> {
    const faults = await this.work.sql<ProofFaultRow>(proofFaultsSql('one'), [agreementId]);
    if (faults.length > 0) return true;
    if ((await this.work.sql(BROKEN_ROWS_OF_ONE, ['agreement', agreementId])).length > 0) return true;
    const files = await this.work.sql<{ key: string; sha256: string }>(EVIDENCE, [agreementId]);
    for (const { key, sha256 } of files) if ((await this.digestOf(key)) !== sha256) return true;
    return false;
  }

  private digestOf(key: string): Promise<string> {
    return storedDigest(this.storage, key).catch(() => {
      throw new Problem('UNAVAILABLE', { detail: '存证文件暂时无法读取，不能完成核验，请稍后再试' });
    });
  }

  /** By the SHA-256 of an evidence file; null for a file that was never issued as it is. */
  async checkFile(sha256: string): Promise<ProofView | null> {
    const [issued] = await this.work.sql<{ no: string; digest: string }>(ISSUED, [sha256]);
    return issued ? this.check(issued.no, issued.digest) : null;
  }
}

const plain = (text: string) => text.replace(/\s/g, '');

const told = (verdict: ProofVerdict, agreementNo: string): ProofView => ({
  verdict,
  agreementNo,
  revision: null,
  contentHash: null,
  student: null,
  employer: null,
  school: null,
  signedAt: null,
  endedAt: null,
});

/** Paper of an earlier revision is void, whatever became of the agreement. */
function verdictOf({ state, revision, currentRevision }: Frozen): ProofVerdict {
  if (revision !== currentRevision) return 'VOID';
  if (state === 'SIGNED' || state === 'TERMINATING') return 'VALID';
  if (state === 'TERMINATED') return 'TERMINATED';
  return state === 'SEALING' ? 'PENDING' : 'VOID';
}

function shown(frozen: Frozen): Partial<ProofView> {
  const { revision, contentHash, signedAt, endedAt } = frozen;
  const { partyA, partyB, partyC } = JSON.parse(frozen.content) as AgreementContent;
  const old = revision !== frozen.currentRevision;
  return {
    revision,
    contentHash,
    student: masked(valueOf(partyB, 'name')),
    employer: valueOf(partyA, 'employerName'),
    school: valueOf(partyC, 'schoolName'),
    signedAt: old ? null : signedAt,
    endedAt: old ? null : endedAt,
  };
}

const valueOf = (lines: readonly ContentLine[], key: string) => lines.find((line) => line.key === key)?.value ?? '';

/** 张*: the family name, and nothing of how long the rest is. */
const masked = (name: string) => `${[...name][0] ?? ''}*`;
