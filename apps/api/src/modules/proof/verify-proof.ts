import type { DataSource } from 'typeorm';
import type { Storage } from '../../core/storage/index.js';
import { storedDigest } from './stored-digest.js';
import { type ProofFaultKind, type ProofFaultRow, proofFaultsSql } from './proof-faults.sql.js';

/** One place where frozen content, a signature or an evidence file is not what was recorded. */
export interface ProofFault {
  readonly where: string;
  readonly what: ProofFaultKind | 'EVIDENCE_BYTES';
}

interface Issued {
  id: string;
  key: string;
  sha256: string;
}

const ISSUED = `/* scope:SYSTEM */ select a.id, f.key, f.sha256 from agreement a
join stored_file f on f.id = a.evidence_file_id order by a.id`;

/** Recomputes every digest of agreements and reads every evidence file; an empty list means that all is as it was recorded. */
export async function verifyProof(source: DataSource, storage: Storage): Promise<ProofFault[]> {
  const rows: ProofFaultRow[] = await source.query(proofFaultsSql('all'));
  const faults = rows.map(({ what, agreementId, part }): ProofFault => ({
    what,
    where: `agreement ${agreementId} (${part})`,
  }));
  const issued: Issued[] = await source.query(ISSUED);
  for (const { id, key, sha256 } of issued)
    if ((await storedDigest(storage, key).catch(() => null)) !== sha256)
      faults.push({ what: 'EVIDENCE_BYTES', where: `agreement ${id} (${key})` });
  return faults;
}
