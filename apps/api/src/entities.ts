import { History, HistorySeal } from './core/history/index.js';
import { OutboxMessage } from './core/outbox/index.js';
import { RateWindow } from './core/rate/index.js';
import { StoredFile } from './core/storage/index.js';
import {
  Agreement,
  AgreementNumber,
  AgreementSignature,
  AgreementSnapshot,
  ClauseTemplate,
  NumberSeries,
  SigningLink,
} from './modules/agreement/index.js';
import { Destination } from './modules/destination/index.js';
import { Employer, EmployerApplication } from './modules/employer/index.js';
import { ExportOrder } from './modules/exchange/export-order.entity.js';
import { ImportBatch } from './modules/exchange/import-batch.entity.js';
import { ImportChange } from './modules/exchange/import-change.entity.js';
import { ImportIssue } from './modules/exchange/import-issue.entity.js';
import { ImportRow } from './modules/exchange/import-row.entity.js';
import { Student } from './modules/graduate/index.js';
import { Account } from './modules/identity/account.entity.js';
import { EmailCode } from './modules/identity/email-code.entity.js';
import { RoleGrant } from './modules/identity/role-grant.entity.js';
import { Session } from './modules/identity/session.entity.js';
import { SignInLock } from './modules/identity/sign-in-lock.entity.js';
import { Notification } from './modules/notification/notification.entity.js';
import { ClassAssignment, ClassGroup, College, Major } from './modules/organisation/index.js';
import { OriginCorrection } from './modules/origin/origin-correction.entity.js';
import { OriginReview } from './modules/origin/origin-review.entity.js';
import { ReminderRound } from './modules/reminder/index.js';
import { EvidenceAttempt } from './modules/proof/evidence-attempt.entity.js';
import { FlowWindow } from './modules/setting/flow-window.entity.js';
import { OriginFieldTier } from './modules/setting/origin-field-tier.entity.js';
import { Setting } from './modules/setting/setting.entity.js';
import { MinimumWage } from './modules/wage/minimum-wage.entity.js';
import { Termination } from './modules/termination/index.js';

/** Every table of the house. */
export const ENTITIES = [
  Account,
  Agreement,
  AgreementNumber,
  AgreementSignature,
  AgreementSnapshot,
  ClassAssignment,
  ClassGroup,
  ClauseTemplate,
  College,
  Destination,
  EmailCode,
  Employer,
  EmployerApplication,
  EvidenceAttempt,
  ExportOrder,
  FlowWindow,
  History,
  HistorySeal,
  ImportBatch,
  ImportChange,
  ImportIssue,
  ImportRow,
  Major,
  MinimumWage,
  Notification,
  NumberSeries,
  OriginCorrection,
  OriginFieldTier,
  OriginReview,
  OutboxMessage,
  RateWindow,
  ReminderRound,
  RoleGrant,
  Session,
  Setting,
  SignInLock,
  SigningLink,
  StoredFile,
  Student,
  Termination,
];
