import type { CorrectionState, OriginFieldKey } from '@qicheng/domain';
import { OfferView } from '../review/offer.view.js';

/** A request to correct a locked field. ID numbers come masked. */
export class CorrectionView {
  id!: string;
  version!: number;
  studentId!: string;
  studentName!: string;
  studentNo!: string;
  className!: string;
  field!: OriginFieldKey;
  fieldLabel!: string;
  schoolText!: string | null;
  claimedText!: string;
  explanation!: string;
  proofFileId!: string | null;
  proofName!: string | null;
  state!: CorrectionState;
  decisionReason!: string | null;
  createdAt!: Date;
  offers!: OfferView[];
}

/** A page of correction requests. */
export class CorrectionPage {
  items!: CorrectionView[];
  total!: number;
  page!: number;
  pageSize!: number;
}

/** An uploaded proof, to be named in a request. */
export class UploadedFileView {
  id!: string;
  name!: string;
  size!: number;
}
