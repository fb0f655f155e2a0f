import { AgreementContents } from './agreement-contents.js';
import { AgreementMarks } from './agreement-marks.js';
import { AgreementNumberController } from './agreement-number.controller.js';
import { AgreementNumbers } from './agreement-numbers.js';
import { AgreementPrints } from './agreement-prints.js';
import { AgreementScans } from './agreement-scans.js';
import { AgreementSheets } from './agreement-sheets.js';
import { AgreementSigning } from './agreement-signing.js';
import { AgreementSnapshots } from './agreement-snapshots.js';
import { ClauseController } from './clause.controller.js';
import { Clauses } from './clauses.js';
import { MySealingController } from './my-sealing.controller.js';
import { NumberAssignment } from './number-assignment.js';
import { NumberDesk } from './number-desk.js';
import { NumberHistory } from './number-history.js';
import { NumberLedger } from './number-ledger.js';
import { SealingController } from './sealing.controller.js';
import { SigningLinkController } from './signing-link.controller.js';
import { SigningLinkGuard } from './signing-link.guard.js';
import { SigningLinkStore } from './signing-link-store.js';
import { SigningLinks } from './signing-links.js';

/** What the module of agreements takes in for numbers, contents, signature, seals, prints and copies. It also imports identity, graduate and setting. */
export const SEALING_PROVIDERS = [
  AgreementContents,
  AgreementMarks,
  AgreementNumbers,
  AgreementPrints,
  AgreementScans,
  AgreementSheets,
  AgreementSigning,
  AgreementSnapshots,
  Clauses,
  NumberAssignment,
  NumberDesk,
  NumberHistory,
  NumberLedger,
  SigningLinkGuard,
  SigningLinkStore,
  SigningLinks,
];

/** Routes with a fixed second part stand before those of the core with `:id`. */
export const SEALING_CONTROLLERS = [
  AgreementNumberController,
  ClauseController,
  MySealingController,
  SealingController,
  SigningLinkController,
];

/** What other modules may ask of sealing. */
export const SEALING_EXPORTS = [AgreementNumbers, AgreementSheets, AgreementSigning];
