export { Student } from './student.entity.js';
