export { filterGraduates } from './graduate-filter.js';
export { REVEALS } from './graduate.service.js';
export { graduateOrder } from './graduate-order.js';
export { GraduateModule } from './graduate.module.js';
export {
  NEVER_EMPTY,
  originText,
  originValuesOf,
  PLACE_FIELDS,
  STORED_FIELDS,
  type StoredField,
} from './origin-values.js';
export { StudentPlaces } from './student-place.js';
export { StudentRegister } from './student-register.js';
export { Student } from './student.entity.js';
