import type { SignatureDrawing } from '@qicheng/domain';

/** A signature as it was drawn, with its picture. */
export interface DrawnSignature {
  readonly drawing: SignatureDrawing;
  /** `data:image/png;base64,…` */
  readonly image: string;
  /** When the pen was put down, for the look at the sheet. */
  readonly at: Date;
}

/** How the signer proves once more who is signing: one of the two. */
export interface SignerProof {
  readonly password?: string;
  readonly code?: string;
}

/** What is sent: the drawing, its picture, the digest of what was read, and the proof. */
export interface Signing extends SignerProof {
  readonly drawing: SignatureDrawing;
  readonly image: string;
  readonly contentHash: string;
}
