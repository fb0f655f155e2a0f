export type { DecisionDraft, ReviewDecision, ReviewField } from './review-field';
export { ReviewOpinion } from './review-opinion';
export type { ReviewOpinionProps } from './review-opinion-props';
export { ReviewPanel } from './review-panel';
export type { ReviewPanelProps } from './review-panel-props';
export { ReviewSheet } from './review-sheet';
export { ShortcutHelp } from './shortcut-help';
export { useShortcuts } from './use-shortcuts';
