import type { AgreementContent, AgreementMark } from '@qicheng/domain';

/** What a sheet shows: the part of the API's sheet view that is printed. */
export interface SheetData {
  readonly content: AgreementContent;
  /** SHA-256 of the frozen content; null while it may still change. */
  readonly contentHash: string | null;
  /** Where everybody can check it; null until it has a number. */
  readonly verifyUrl: string | null;
  /** Address of the graduate's signature, `data:image/png;base64,…`. */
  readonly signature: string | null;
  readonly signedOnScreenAt: string | Date | null;
  readonly marks: readonly AgreementMark[];
  readonly schoolName: string;
}
