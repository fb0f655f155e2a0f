export type { DecisionDraft, ReviewDecision, ReviewField } from './review-field';
export { ReviewPanel, type ReviewPanelProps } from './review-panel';
export { ShortcutHelp } from './shortcut-help';
export { useShortcuts } from './use-shortcuts';
