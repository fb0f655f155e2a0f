export { PartnerCard } from './partner-card';
export { PrintAgreement } from './print-agreement';
export { isOnPaper, SealingPart } from './sealing-part';
export { SheetPart } from './sheet-part';
export { TimelinePart } from './timeline-part';
