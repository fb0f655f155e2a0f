export { filterByKeyword } from './name-filter.js';
export { TotalCache } from './total-cache.js';
