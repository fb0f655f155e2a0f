export {
  isArchiveReceiver,
  isArchiveRefused,
  withEmployer,
  withoutOwnArchive,
  withSoundArchive,
} from './agreement/agreement-archive.js';
export * from './agreement/agreement-catalogue.js';
export * from './agreement/agreement-check.js';
export * from './agreement/agreement-clause.js';
export * from './agreement/agreement-content.js';
export {
  probationLimit,
  type AgreementLimits,
  type FlawSeverity,
  type MinWage,
} from './agreement/agreement-cross-rule.js';
export type { AgreementFacts, AgreementInitiator } from './agreement/agreement-facts.js';
export { AGREEMENT_SECTION_LABEL, AGREEMENT_SECTIONS } from './agreement/agreement-field.js';
export type {
  AgreementField,
  AgreementFieldKind,
  AgreementOption,
  AgreementSection,
} from './agreement/agreement-field.js';
export * from './agreement/agreement-mark.js';
export * from './agreement/agreement-no.js';
export * from './agreement/agreement-normalise.js';
export { printRefusal, type PrintFacts } from './agreement/agreement-print.js';
export * from './agreement/agreement-sponsor.js';
export * from './agreement/agreement-state.js';
export * from './agreement/agreement-text.js';
export * from './agreement/agreement.workflow.js';
export * from './agreement/canonical-json.js';
export { REISSUE_KINDS, type ReissueKind } from './agreement/reissue.js';
export * from './agreement/signature.js';
export * from './code/code-lookup.js';
export * from './code/code.js';
export * from './contact/contact.js';
export * from './date/calendar-date.js';
export * from './employer/application-kind.js';
export * from './employer/employer-application.workflow.js';
export * from './employer/employer-catalogue.js';
export * from './employer/employer-check.js';
export {
  EMPLOYER_SECTIONS,
  EMPLOYER_SECTION_LABEL,
  type EmployerField,
  type EmployerSection,
} from './employer/employer-field.js';
export * from './employer/employer-normalise.js';
export * from './employer/employer-risk.js';
export * from './employer/employer.workflow.js';
export { EMPLOYER_KINDS, EMPLOYER_KIND_LABEL, usccKind, type EmployerKind } from './employer/uscc-kind.js';
export * from './employer/uscc.js';
export * from './identity/account-status.js';
export * from './identity/document-no.js';
export * from './identity/id-card.js';
export * from './identity/password-rule.js';
export * from './identity/person-name.js';
export * from './identity/portal.js';
export * from './identity/role.js';
export * from './identity/staff-no.js';
export * from './origin/correctable.js';
export * from './origin/correction.workflow.js';
export * from './origin/origin-catalogue.js';
export * from './origin/origin-check.js';
export * from './origin/origin-new-flaws.js';
export * from './origin/origin-complete.js';
export * from './origin/origin-decision.js';
export * from './origin/origin-diff.js';
export { isOriginRequired, type OriginPurpose } from './origin/origin-field-rule.js';
export { ORIGIN_SECTIONS, ORIGIN_SECTION_LABEL, ORIGIN_TIERS } from './origin/origin-field.js';
export type { OriginField, OriginFieldKind, OriginSection, OriginTier } from './origin/origin-field.js';
export type { OriginFlaw, OriginFlawKind } from './origin/origin-flaw.js';
export * from './origin/origin-import-column.js';
export * from './origin/origin-normalise.js';
export * from './origin/origin-tier.js';
export * from './origin/origin.workflow.js';
export * from './region/region-code.js';
export * from './termination/termination-catalogue.js';
export * from './termination/termination-check.js';
export * from './termination/termination-facts.js';
export * from './termination/termination-normalise.js';
export type { TerminationEffect, TerminationState } from './termination/termination-row.js';
export * from './termination/termination.workflow.js';
export * from './text/half-width.js';
export * from './workflow/available.js';
export * from './workflow/decide.js';
export * from './workflow/diagram.js';
export * from './workflow/flaws.js';
export * from './workflow/matrix.js';
export * from './workflow/review-chain.js';
export { nextStage, SCHOOL_STAGES, type SchoolStage } from './workflow/school-chain.js';
export * from './workflow/workflow.js';
