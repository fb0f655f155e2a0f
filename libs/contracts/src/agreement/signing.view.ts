/** A one-time link to sign on another device; shown as a QR code. */
export class SigningLinkView {
  /** Named in what is told of it, so that nobody takes an older link for it. */
  id!: string;
  url!: string;
  expiresAt!: Date;
}

/** Until when a signing link works. */
export class SigningLinkTermView {
  expiresAt!: Date;
}

/** What the other device shows before somebody has proved there who they are: nothing of the agreement. */
export class OpenedLinkView {
  version!: number;
  /** Masked, e.g. 张*，2023****02. */
  signerHint!: string;
  expiresAt!: Date;
}
