import {
  AGREEMENT_MARK_KINDS,
  AGREEMENT_MARKS,
  agencyNeeded,
  type AgreementMark,
  type AgreementMarkKind,
  type AgreementValues,
} from '@qicheng/domain';

/** An action whose turn it is for the reader; `hindrance` says why it cannot be done yet. */
export interface Offer {
  readonly action: string;
  readonly label: string;
  readonly hindrance: string | null;
}

/** What the checklist needs of an agreement's view. */
export interface SealingView {
  readonly values: AgreementValues;
  readonly employer: { readonly hasPersonnelAuthority: boolean } | null;
  readonly marks: readonly AgreementMark[];
  readonly nextMark: string | null;
  readonly revision: number;
  readonly scans: readonly SealingScan[];
  readonly offers: readonly Offer[];
}

/** An uploaded photograph or scan of the stamped paper. */
export interface SealingScan {
  readonly id: string;
  readonly fileId: string;
  readonly name: string;
  readonly at: string;
  readonly byName: string;
  /** Of which version of the paper. */
  readonly revision: number;
  /** The reader sent it in and may still take it back. */
  readonly withdrawable: boolean;
}

/** One step of the checklist. */
export interface SealingStep {
  readonly kind: AgreementMarkKind;
  readonly label: string;
  readonly state: 'done' | 'next' | 'later';
  readonly mark: AgreementMark | undefined;
  readonly scan: SealingScan | undefined;
  /** What the reader may do here. */
  readonly offer: Offer | undefined;
}

/** The steps of signing and stamping in their order; the agency's only where it has to stamp. */
export const sealingSteps = (view: SealingView): SealingStep[] =>
  AGREEMENT_MARK_KINDS.filter((kind) => kind !== 'AGENCY_SEALED' || agencyHas(view)).map((kind) => {
    const { label, action } = AGREEMENT_MARKS[kind];
    const mark = view.marks.find((one) => one.kind === kind);
    const waiting = view.nextMark === kind ? 'next' : 'later';
    return {
      kind,
      label,
      state: mark === undefined ? waiting : 'done',
      mark,
      scan: view.scans.find(({ fileId }) => fileId === mark?.scanFileId),
      offer: mark === undefined ? view.offers.find((offer) => offer.action === action) : undefined,
    };
  });

const agencyHas = ({ marks, nextMark, values, employer }: SealingView): boolean =>
  nextMark === 'AGENCY_SEALED' ||
  marks.some(({ kind }) => kind === 'AGENCY_SEALED') ||
  agencyNeeded(values, employer?.hasPersonnelAuthority ?? true);
