export { isRecordField, originText, originTexts, originValuesOf, patchFromOrigin, PLACE_FIELDS, STORED_FIELDS, type StoredField } from './origin-values.js';
export { Student } from './student.entity.js';
