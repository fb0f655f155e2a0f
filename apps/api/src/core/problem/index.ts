export { Problem, unavailable } from './problem.js';
export { ProblemFilter } from './problem.filter.js';
export { validationPipe } from './validation.pipe.js';
export { sqlConstraintOf } from './sql-state.js';
