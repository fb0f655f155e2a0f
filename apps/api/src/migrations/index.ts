import { Tables1732400000000 } from './1732400000000-tables.js';
import { Rules1732400000001 } from './1732400000001-rules.js';
import { Staging1732400000002 } from './1732400000002-staging.js';
import { AgreementTables1732500000000 } from './1732500000000-agreement-tables.js';
import { AgreementRules1732500000001 } from './1732500000001-agreement-rules.js';
import { TerminationClock1732600000000 } from './1732600000000-termination-clock.js';
import { AgreementSubmitted1732600000001 } from './1732600000001-agreement-submitted.js';
import { SearchIndexes1732600000002 } from './1732600000002-search-indexes.js';
import { ApplicationQueue1732600000003 } from './1732600000003-application-queue.js';
import { WaitingReminders1732700000000 } from './1732700000000-waiting-reminders.js';
import { OriginTiers1732800100000 } from './1732800100000-origin-tiers.js';
import { CorrectionQueue1732800200000 } from './1732800200000-correction-queue.js';
import { NoticeText1732800300000 } from './1732800300000-notice-text.js';
import { Reissue1732800400000 } from './1732800400000-reissue.js';
import { NumberReserve1732800400001 } from './1732800400001-number-reserve.js';
import { EmployerVerified1732800500000 } from './1732800500000-employer-verified.js';
import { EmployerSearch1732800500001 } from './1732800500001-employer-search.js';
import { InvitedByIdNumber1732800600000 } from './1732800600000-invited-by-id-number.js';
import { AuthorityInTerms1732800600001 } from './1732800600001-authority-in-terms.js';
import { MinimumWages1732800600002 } from './1732800600002-minimum-wages.js';
import { EvidenceAttempts1732800800000 } from './1732800800000-evidence-attempts.js';
import { LastingSignInFailures1732800800001 } from './1732800800001-lasting-sign-in-failures.js';
import { NumberedSeals1732800800002 } from './1732800800002-numbered-seals.js';
import { IssuedPasswords1732800800003 } from './1732800800003-issued-passwords.js';
import { ImportedAssignments1732800900000 } from './1732800900000-imported-assignments.js';
import { AssignedColumns1732801000000 } from './1732801000000-assigned-columns.js';
import { ExportOrders1732801000001 } from './1732801000001-export-orders.js';

/** In the order in which they run; never edited after they have landed. */
export const MIGRATIONS = [
  Tables1732400000000,
  Rules1732400000001,
  Staging1732400000002,
  AgreementTables1732500000000,
  AgreementRules1732500000001,
  TerminationClock1732600000000,
  AgreementSubmitted1732600000001,
  SearchIndexes1732600000002,
  ApplicationQueue1732600000003,
  WaitingReminders1732700000000,
  OriginTiers1732800100000,
  CorrectionQueue1732800200000,
  NoticeText1732800300000,
  Reissue1732800400000,
  NumberReserve1732800400001,
  EmployerVerified1732800500000,
  EmployerSearch1732800500001,
  InvitedByIdNumber1732800600000,
  AuthorityInTerms1732800600001,
  MinimumWages1732800600002,
  EvidenceAttempts1732800800000,
  LastingSignInFailures1732800800001,
  NumberedSeals1732800800002,
  IssuedPasswords1732800800003,
  ImportedAssignments1732800900000,
  AssignedColumns1732801000000,
  ExportOrders1732801000001,
];
