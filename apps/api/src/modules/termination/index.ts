export { Termination } from './termination.entity.js';
