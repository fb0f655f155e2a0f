import type {
  EmployerApplicationKind,
  EmployerApplicationState,
  EmployerRisk,
  EmployerRole,
  EmployerState,
  EmployerValues,
} from '@qicheng/domain';
import { OfferView } from '../review/offer.view.js';
import { ReviewPage, ReviewStateCount } from '../review/review.view.js';
import { TimelineEntry } from '../timeline/timeline.view.js';

/** A hit of the search, best first; address and legal representative pre-fill an agreement. */
export class EmployerHit {
  id!: string;
  name!: string;
  uscc!: string;
  /** False for an entry that the centre has not verified yet. */
  verified!: boolean;
  claimed!: boolean;
  regionName!: string | null;
  /** What it was called when it was found by a former name; null otherwise. */
  formerName!: string | null;
}

/** The company that somebody looked for in vain; not `created` where the library had its code already. */
export class AddedEmployer extends EmployerHit {
  created!: boolean;
}

/** What the register knows of a company, for the agreement's defaults. */
export class EmployerDefaultsView {
  id!: string;
  name!: string;
  uscc!: string;
  claimed!: boolean;
  verified!: boolean;
  /** An agreement that a student submits goes to the company first. */
  confirms!: boolean;
  /** Days an invitation waits for its answer unless the company says otherwise. */
  inviteDays!: number;
  /** How its people are reached is among them for its own people only. */
  values!: EmployerValues;
}

/** One row of the library. */
export class EmployerItem {
  id!: string;
  version!: number;
  name!: string;
  uscc!: string;
  state!: EmployerState;
  claimed!: boolean;
  source!: string;
  regionName!: string | null;
  agreements!: number;
  createdAt!: Date;
}

/** A page of the library. */
export class EmployerPage {
  items!: EmployerItem[];
  total!: number;
  page!: number;
  pageSize!: number;
}

/** A user of a company. */
export class EmployerUserView {
  id!: string;
  name!: string;
  mobile!: string | null;
  email!: string | null;
  role!: EmployerRole;
  lastSignInAt!: Date | null;
  /** The reader. */
  me!: boolean;
}

/** An entry with everything the centre needs, or the company's own profile. */
export class EmployerView {
  id!: string;
  version!: number;
  name!: string;
  uscc!: string;
  state!: EmployerState;
  claimed!: boolean;
  source!: string;
  values!: EmployerValues;
  riskFlags!: EmployerRisk[];
  /** When it was verified first; null for one that never was. */
  verifiedAt!: Date | null;
  formerNames!: string[];
  hasLicence!: boolean;
  mergedIntoId!: string | null;
  mergedIntoName!: string | null;
  agreements!: number;
  users!: EmployerUserView[];
  /** Other entries that look like the same company. */
  similar!: EmployerHit[];
  offers!: OfferView[];
  timeline!: TimelineEntry[];
}

/** NEW, CLAIM or JOIN, and the name where it is known already. */
export class EmployerLookUpView {
  kind!: EmployerApplicationKind;
  name!: string | null;
}

/** Names the registration that the mailed code belongs to. */
export class RegistrationCodeView {
  registrationId!: string;
  /** Seconds the code works. */
  seconds!: number;
}

/** An application with its state and the actions of its reader. */
export class EmployerApplicationView {
  id!: string;
  version!: number;
  kind!: EmployerApplicationKind;
  state!: EmployerApplicationState;
  uscc!: string;
  name!: string;
  employerId!: string | null;
  applicantName!: string;
  applicantMobile!: string | null;
  applicantEmail!: string | null;
  values!: EmployerValues;
  /** What the library says now, for comparison; null for a new company. */
  registered!: EmployerValues | null;
  licenceName!: string | null;
  reviewReason!: string | null;
  submittedAt!: Date | null;
  decidedAt!: Date | null;
  editable!: boolean;
  offers!: OfferView[];
  timeline!: TimelineEntry[];
}

/** One row of the applications. */
export class EmployerApplicationItem {
  id!: string;
  version!: number;
  kind!: EmployerApplicationKind;
  state!: EmployerApplicationState;
  uscc!: string;
  name!: string;
  applicantName!: string;
  submittedAt!: Date | null;
}

/** A page of applications. */
export class EmployerApplicationPage extends ReviewPage {
  items!: EmployerApplicationItem[];
}

/** How many applications in my scope stand in one state. */
export class EmployerApplicationStateCount extends ReviewStateCount {
  override state!: EmployerApplicationState;
}

/**
 * What may wait for a company: agreements to confirm and to stamp, terminations to answer and its own to finish, invitations
 * that end within a day and all others, colleagues who want to join, and its own change of certified data to finish.
 */
export type EmployerTaskKind =
  | 'CONFIRM'
  | 'ANSWER'
  | 'ENDING'
  | 'STAMP'
  | 'JOIN'
  | 'TERMINATION'
  | 'CHANGE'
  | 'INVITED';

/** One thing that waits; `dueAt` where there is a time limit. */
export class EmployerTaskItem {
  /** Of the agreement, termination or application. */
  id!: string;
  /** The graduate, the colleague, or the company. */
  name!: string;
  since!: Date | null;
  dueAt!: Date | null;
}

/** All of a kind that waits, with the first few, the most urgent first. */
export class EmployerTaskGroup {
  kind!: EmployerTaskKind;
  count!: number;
  items!: EmployerTaskItem[];
}

/** What the company's people see first: their company, their open application, and who may act. */
export class MyEmployerView {
  employer!: EmployerView | null;
  application!: EmployerApplicationView | null;
  role!: EmployerRole | null;
  /** Colleagues who want to join, for the company's administrator. */
  joining!: EmployerApplicationItem[];
}
