import type { DataSource } from 'typeorm';
import type { Storage } from '../../core/storage/index.js';
import { type FileFaultKind, fileFaults } from './file-faults.js';
import { type ProofFaultKind, type ProofFaultRow, proofFaultsSql } from './proof-faults.sql.js';

/** One place where frozen content, a signature or an evidence file is not what was recorded. */
export interface ProofFault {
  readonly where: string;
  readonly what: ProofFaultKind | FileFaultKind;
}

/** Recomputes every digest of agreements and of every file that a record refers to; an empty list means that all is as it was recorded. */
export async function verifyProof(source: DataSource, storage: Storage): Promise<ProofFault[]> {
  const rows: ProofFaultRow[] = await source.query(proofFaultsSql('all'));
  const faults = rows.map(({ what, agreementId, part }): ProofFault => ({
    what,
    where: `agreement ${agreementId} (${part})`,
  }));
  return [...faults, ...(await fileFaults(source, storage))];
}
