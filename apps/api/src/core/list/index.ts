export { filterByDays } from './days-filter.js';
export { type LookedUpName, STUDY_PLACE, withNames } from './looked-up-name.js';
export { filterByKeyword, filterByName, isNumberLike } from './name-filter.js';
export { cursorOf, MOMENT, type PlaceInTime, readCursor } from './page-cursor.js';
export { type OrderedList, PageReader } from './page-reader.js';
