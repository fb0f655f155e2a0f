export { concerning, concerns } from './concerns';
export { CorrectionList, type Correction } from './correction-list';
export { loadRegions } from './load-regions';
export { OriginControl } from './origin-control';
export { originReviewFields, originSectionLabel } from './origin-review-fields';
export { OriginSheet } from './origin-sheet';
