export { Gathered } from './gathered.js';
export { UnitOfWork } from './unit-of-work.js';
