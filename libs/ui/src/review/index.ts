export type { DecisionDraft, ReviewDecision, ReviewField } from './review-field';
export { ReviewPanel } from './review-panel';
export type { ReviewPanelProps } from './review-panel-props';
export { ShortcutHelp } from './shortcut-help';
export { useShortcuts } from './use-shortcuts';
