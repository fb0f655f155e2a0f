export { PartnerCard } from './partner-card';
export { PrintAgreement } from './print-agreement';
export { ReissueButton } from './reissue-button';
export { ReissueDialog } from './reissue-dialog';
export { isOnPaper, SealingPart } from './sealing-part';
export { SheetPart } from './sheet-part';
export { TimelinePart } from './timeline-part';
