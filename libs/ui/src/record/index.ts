export { AccountTag } from './account-tag';
export { ConfirmAction } from './confirm-action';
export { MaskedValue } from './masked-value';
export { ReasonDialog } from './reason-dialog';
export { StateTag, type StateNames } from './state-tag';
export { Timeline, type TimelineItem } from './timeline';
