export { Scoped, scopeDecision, Unscoped, type Rule } from './scope.js';
export { ScopedRepository } from './scoped-repository.js';
export { studentScope } from './student-scope.js';
