import type {
  AgreementInitiator,
  AgreementMarkKind,
  AgreementState,
  AgreementValues,
  EmployerRisk,
  EmployerState,
  ReissueKind,
  Role,
} from '@qicheng/domain';
import { OriginWindowView } from '../origin/origin.view.js';
import { OfferView } from '../review/offer.view.js';
import { ReviewItem, ReviewMovedView, ReviewPage, ReviewStateCount } from '../review/review.view.js';
import { TimelineChange, TimelineEntry } from '../timeline/timeline.view.js';
import { AgreementEmployerView } from './agreement-employer.view.js';

/** A stamped copy that somebody photographed or scanned. */
export class AgreementScan {
  id!: string;
  fileId!: string;
  name!: string;
  at!: string;
  byName!: string;
  /** Of which version of the paper. */
  revision!: number;
  /** The reader has sent it in and may still take it back. */
  withdrawable!: boolean;
}

/** A signature or seal that is there: `at` is an ISO time. */
export class AgreementMarkView {
  kind!: AgreementMarkKind;
  at!: string;
  byName!: string;
  /** As what; unknown of marks from before this was kept. */
  role?: Role;
  scanFileId!: string | null;
}

/** One line of the sheet; `value` is what people read, '' where nothing was agreed. */
export class ContentLineView {
  key!: string;
  label!: string;
  value!: string;
}

/** One clause as it is printed. */
export class ClauseView {
  title!: string;
  text!: string;
}

/** What is shown, printed, signed and hashed. */
export class AgreementContentView {
  schema!: 1;
  agreementNo!: string | null;
  revision!: number;
  partyA!: ContentLineView[];
  partyB!: ContentLineView[];
  partyC!: ContentLineView[];
  terms!: ContentLineView[];
  specialTerms!: string;
  clauses!: ClauseView[];
  clauseVersion!: number;
}

/** One row of a list of agreements. */
export class AgreementItem extends ReviewItem {
  override state!: AgreementState;
  initiator!: AgreementInitiator;
  agreementNo!: string | null;
  revision!: number;
  employerId!: string | null;
  employerName!: string | null;
  /** How the company stands in the library now; null before one is picked. */
  employerState!: EmployerState | null;
  /** What the centre warns of, for the staff; empty for everybody else. */
  employerRisks!: EmployerRisk[];
  nextMark!: string | null;
  /** The student has signed on screen. */
  signed!: boolean;
  printCount!: number;
  /** Which side asks to cancel it. */
  cancelAskedBy!: AgreementInitiator | null;
  /** Why new paper is asked for, while the centre has not answered. */
  reissueKind!: ReissueKind | null;
  inviteExpiresAt!: Date | null;
  approvedAt!: Date | null;
  signedAt!: Date | null;
}

/** A page of agreements. */
export class AgreementPage extends ReviewPage {
  items!: AgreementItem[];
}

/** How many agreements of my scope stand in each state. */
export class AgreementStateCount extends ReviewStateCount {
  override state!: AgreementState;
}

/** Where a step has brought an agreement. */
export class AgreementMovedView extends ReviewMovedView {
  override state!: AgreementState;
}

/** The least that may be paid where the work is, in yuan a month; of another place it says nothing. */
export class MinWageView {
  region!: string;
  monthly!: number;
}

/** What the terms are measured against. */
export class AgreementLimitsView {
  graduateDate!: string;
  /** The most that may be agreed as a penalty, in yuan. */
  penaltyCap!: number;
  /** The company will still confirm on the platform: what only it can tell may be missing. */
  leftToEmployer!: boolean;
  /** Null where the centre has entered none for the province. */
  minWage!: MinWageView | null;
}

/** The unit that a graduate's studies are tied to: 定向, 在职 or 委培. */
export class SponsorshipView {
  trainingMode!: string;
  /** Null where nobody has named it. */
  sponsorUnit!: string | null;
}

/** A whole agreement as its reader may see it. `offers` are the reader's actions, hindered ones with their reason. */
export class AgreementView {
  id!: string;
  version!: number;
  state!: AgreementState;
  initiator!: AgreementInitiator;
  agreementNo!: string | null;
  revision!: number;
  studentId!: string;
  name!: string;
  studentNo!: string;
  gradYear!: string;
  collegeName!: string;
  majorName!: string;
  className!: string;
  employer!: AgreementEmployerView | null;
  employerName!: string | null;
  /** An invitation whose graduate has meanwhile signed with another company: 已签约其他单位. */
  takenElsewhere!: boolean;
  values!: AgreementValues;
  limits!: AgreementLimitsView;
  /** Null for graduates who are not tied to a unit, and for companies. */
  sponsorship!: SponsorshipView | null;
  /** The agreement is with somebody else than that unit: to be told, never a hindrance. */
  outsideSponsor!: boolean;
  addressConfirmed!: boolean;
  contactConfirmed!: boolean;
  /** The address (or contact) still equals the company's registered one. */
  addressIsDefault!: boolean;
  contactIsDefault!: boolean;
  employerChanges!: TimelineChange[];
  inviteExpiresAt!: Date | null;
  savedAt!: Date | null;
  submittedAt!: Date | null;
  approvedAt!: Date | null;
  signedAt!: Date | null;
  returnReason!: string | null;
  contentHash!: string | null;
  marks!: AgreementMarkView[];
  nextMark!: string | null;
  scans!: AgreementScan[];
  printCount!: number;
  /** Why the reader cannot print it now, in Chinese; null where printing is open. */
  printHindrance!: string | null;
  cancelAskedBy!: AgreementInitiator | null;
  cancelReason!: string | null;
  /** Why new paper is asked for, by whom and in which words, while the centre has not answered. */
  reissueKind!: ReissueKind | null;
  reissueAskedBy!: Role | null;
  reissueReason!: string | null;
  previousAgreementId!: string | null;
  /** The signed evidence PDF can be downloaded. */
  evidenceReady!: boolean;
  /** An open request to terminate, if there is one. */
  terminationId!: string | null;
  window!: OriginWindowView;
  /** The reader may edit the values: the student a draft, the company an invitation or on confirming. */
  editable!: boolean;
  offers!: OfferView[];
  timeline!: TimelineEntry[];
}

/** What is shown, printed and signed. */
export class AgreementSheetView {
  id!: string;
  state!: AgreementState;
  content!: AgreementContentView;
  /** SHA-256 of the frozen content; null while it may still change. */
  contentHash!: string | null;
  /** Where everybody can check it; null until it has a number. */
  verifyUrl!: string | null;
  /** `data:image/png;base64,…` of the graduate's signature. */
  signature!: string | null;
  signedOnScreenAt!: Date | null;
  marks!: AgreementMarkView[];
  schoolName!: string;
}

/** The student's own agreements and invitations, newest first, and whether another may be started. */
export class MyAgreementsView {
  items!: AgreementView[];
  mayInitiate!: boolean;
  /** Why not, in Chinese. */
  hindrance!: string | null;
  /** The unit the graduate is expected to sign with, if there is one. */
  sponsorship!: SponsorshipView | null;
  /** The number that the school has given the student in advance. */
  allocatedNo!: string | null;
}

/** The clauses in force and since when. */
export class ClauseTemplateView {
  version!: number;
  clauses!: ClauseView[];
  note!: string | null;
  createdByName!: string | null;
  createdAt!: Date | null;
}

/** A graduate found for an invitation: only what the company already named. */
export class InviteeView {
  name!: string;
  collegeName!: string;
  majorName!: string;
}
