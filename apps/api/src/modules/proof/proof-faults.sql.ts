import { type Only, stepFaults } from './step-faults.sql.js';

/** What no longer fits together in the database. */
export type ProofFaultKind =
  | 'SNAPSHOT_CHANGED'
  | 'SNAPSHOT_NOT_RECORDED'
  | 'SNAPSHOT_MISSING'
  | 'AGREEMENT_HASH'
  | 'AGREEMENT_STATE'
  | 'AGREEMENT_MARKS'
  | 'AGREEMENT_TIMES'
  | 'SIGNATURE_CHANGED'
  | 'SIGNATURE_CONTENT'
  | 'SIGNATURE_NOT_RECORDED'
  | 'SIGNATURE_MISSING'
  | 'EVIDENCE_NOT_RECORDED'
  | 'EVIDENCE_MISSING'
  | 'SCAN_NOT_RECORDED';

/** One row of the answer: which fault, of which agreement, and its revision or digest. */
export interface ProofFaultRow {
  readonly what: ProofFaultKind;
  readonly agreementId: string;
  readonly part: string;
}

/** Faults of one kind that are listed; more of them say nothing new. */
const MOST = 100;

/** True where the history holds no row that tells of this digest. */
const untold = (agreement: string, field: string, digest: string) =>
  `not exists (select 1 from told t where t.agreement_id = ${agreement} and t.field = '${field}' and t.digest = ${digest})`;

/** Told by the history, but nowhere to be found. */
const gone = (kind: ProofFaultKind, field: string, kept: string) =>
  `select '${kind}' as what, t.agreement_id, t.digest as part from told t where t.field = '${field}' and not exists (${kept})`;

const kindsOf = (only: Only): readonly string[] => [
  `select 'SNAPSHOT_CHANGED' as what, s.agreement_id, s.revision::text as part from agreement_snapshot s
    where ${only('s.agreement_id')} and (encode(sha256(convert_to(s.content, 'UTF8')), 'hex') <> s.content_hash
      or strpos(s.content, '"agreementNo":"' || s.agreement_no || '"') = 0)`,
  `select 'SNAPSHOT_NOT_RECORDED' as what, s.agreement_id, s.revision::text as part from agreement_snapshot s
    where ${only('s.agreement_id')} and ${untold('s.agreement_id', 'contentHash', 's.content_hash')}`,
  gone(
    'SNAPSHOT_MISSING',
    'contentHash',
    'select 1 from agreement_snapshot s where s.agreement_id = t.agreement_id and s.content_hash = t.digest',
  ),
  `select 'AGREEMENT_HASH' as what, a.id as agreement_id, a.revision::text as part from agreement a
    left join agreement_snapshot s on s.agreement_id = a.id and s.revision = a.revision
    where ${only('a.id')} and (a.content_hash is distinct from s.content_hash or a.agreement_no <> s.agreement_no)`,
  `select 'SIGNATURE_CHANGED' as what, g.agreement_id, g.revision::text as part from agreement_signature g
    where ${only('g.agreement_id')} and (encode(sha256(g.image), 'hex') <> g.image_sha256 or exists (
      select 1 from told t join told d on d.row = t.row and d.field = 'drawing'
      where t.agreement_id = g.agreement_id and t.field = 'signature' and t.digest = g.image_sha256
        and d.digest <> encode(sha256(convert_to(g.drawing::text, 'UTF8')), 'hex')))`,
  `select 'SIGNATURE_CONTENT' as what, g.agreement_id, g.revision::text as part from agreement_signature g
    where ${only('g.agreement_id')} and not exists (select 1 from agreement_snapshot s
      where s.agreement_id = g.agreement_id and s.revision = g.revision and s.content_hash = g.content_hash)`,
  `select 'SIGNATURE_NOT_RECORDED' as what, g.agreement_id, g.revision::text as part from agreement_signature g
    where ${only('g.agreement_id')} and ${untold('g.agreement_id', 'signature', 'g.image_sha256')}`,
  gone(
    'SIGNATURE_MISSING',
    'signature',
    'select 1 from agreement_signature g where g.agreement_id = t.agreement_id and g.image_sha256 = t.digest',
  ),
  ...fileKindsOf(only),
  ...stepFaults(only),
];

const fileKindsOf = (only: Only): readonly string[] => [
  `select 'EVIDENCE_NOT_RECORDED' as what, a.id as agreement_id, f.sha256 as part from agreement a
    join stored_file f on f.id = a.evidence_file_id
    where ${only('a.id')} and ${untold('a.id', 'evidence', 'f.sha256')}`,
  gone(
    'EVIDENCE_MISSING',
    'evidence',
    `select 1 from stored_file f where f.sha256 = t.digest and starts_with(f.key, 'agreement-evidence/')`,
  ),
  `select 'SCAN_NOT_RECORDED' as what, a.id as agreement_id, f.sha256 as part from agreement a
    cross join jsonb_array_elements(a.scans) scan join stored_file f on f.id = (scan ->> 'fileId')::uuid
    where ${only('a.id')} and ${untold('a.id', 'fileDigest', 'f.sha256')}`,
];

/** Compares, by recomputing every digest, what is stored with what the history tells; of one agreement ($1) or of all. */
export function proofFaultsSql(of: 'one' | 'all'): string {
  const only = (column: string) => (of === 'one' ? `${column} = $1` : 'true');
  const parts = kindsOf(only).map((select) => `(${select} limit ${MOST})`);
  return `/* scope:SYSTEM */ with told as materialized (
  select h.subject_id as agreement_id, h.id as row, c ->> 'field' as field, c ->> 'to' as digest
  from history h cross join jsonb_array_elements(h.changes) c
  where h.subject = 'agreement' and ${only('h.subject_id')}
    and c ->> 'field' in ('contentHash', 'signature', 'drawing', 'evidence', 'fileDigest') and c ->> 'to' is not null)
select what, agreement_id as "agreementId", part from (${parts.join(' union all ')}) fault`;
}
