import type { DataSource } from 'typeorm';
import type { Storage } from '../../core/storage/index.js';
import { storedDigest } from './stored-digest.js';

/** A file whose bytes are not those that came in, or that no history tells of. */
export type FileFaultKind = 'EVIDENCE_BYTES' | 'FILE_BYTES' | 'FILE_NOT_RECORDED';

/** One such file. */
export interface FileFault {
  readonly where: string;
  readonly what: FileFaultKind;
}

interface Kept {
  key: string;
  sha256: string;
  evidence: boolean;
}

/** Every file that proves something; workbooks that were imported are not among them. */
const KEPT = `/* scope:SYSTEM */ select key, sha256, split_part(key, '/', 1) = 'agreement-evidence' as evidence from stored_file
where split_part(key, '/', 1) in ('agreement-evidence', 'agreement-scan', 'termination', 'licence', 'evidence') order by key`;

/** Files that records refer to, besides those of agreements, whose digest their history does not tell; a company has its licence from an application. */
const UNTOLD = `/* scope:SYSTEM */
with told as materialized (
  select h.subject, h.subject_id, c ->> 'to' as digest from history h cross join jsonb_array_elements(h.changes) c
  where h.subject in ('termination', 'employer-application', 'correction') and c ->> 'field' = 'fileDigest'
), referred as (
  select 'termination' as subject, id, unnest(array[letter_file_id, receipt_file_id, offer_file_id]) as file_id from termination
  union all select 'employer-application', id, licence_file_id from employer_application
  union all select 'employer-application', null, licence_file_id from employer
  union all select 'correction', id, proof_file_id from origin_correction
)
select f.key from referred r join stored_file f on f.id = r.file_id where not exists (
  select 1 from told t where t.subject = r.subject and t.digest = f.sha256 and (r.id is null or t.subject_id = r.id)) order by f.key`;

/** Reads every kept file and compares its digest with the registered one, and that one with what the history tells. */
export async function fileFaults(source: DataSource, storage: Storage): Promise<FileFault[]> {
  const untold: Kept[] = await source.query(UNTOLD);
  const faults = untold.map(({ key }): FileFault => ({ what: 'FILE_NOT_RECORDED', where: key }));
  const kept: Kept[] = await source.query(KEPT);
  for (const { key, sha256, evidence } of kept)
    if ((await storedDigest(storage, key).catch(() => null)) !== sha256)
      faults.push({ what: evidence ? 'EVIDENCE_BYTES' : 'FILE_BYTES', where: key });
  return faults;
}
