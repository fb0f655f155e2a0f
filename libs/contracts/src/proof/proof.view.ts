/** What the public check answers: VALID signed and in force; PENDING approved, seals not complete; TERMINATED; VOID; UNKNOWN; ALTERED stored content no longer fits its digest. */
export const PROOF_VERDICTS = ['VALID', 'PENDING', 'TERMINATED', 'VOID', 'UNKNOWN', 'ALTERED'] as const;
export type ProofVerdict = (typeof PROOF_VERDICTS)[number];

/** The answer of the public check, with masked names only. */
export class ProofView {
  verdict!: ProofVerdict;
  agreementNo!: string;
  revision!: number | null;
  contentHash!: string | null;
  /** 张*, as masked on the page. */
  student!: string | null;
  employer!: string | null;
  school!: string | null;
  signedAt!: Date | null;
  endedAt!: Date | null;
}
