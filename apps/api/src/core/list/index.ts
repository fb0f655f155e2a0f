export { filterByKeyword, filterByName } from './name-filter.js';
export { type OrderedList, PageReader } from './page-reader.js';
