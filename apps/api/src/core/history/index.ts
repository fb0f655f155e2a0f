export { fileTold } from './file-told.js';
export { actionLabels, timelineOf } from './timeline.js';
export { History, type FieldChange } from './history.entity.js';
export { HistoryWriter, type HistoryEntry } from './history.js';
export { SealAnchor } from './seal-anchor.js';
export { HistorySeal } from './history-seal.entity.js';
export { HistorySealer } from './history-sealer.js';
export { BROKEN_ROWS_OF_ONE, verifyHistory } from './verify-history.js';
