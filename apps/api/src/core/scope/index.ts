export { Scoped, scopeDecision, Unscoped, type Rule, type Scope } from './scope.js';
export { ScopedRepository } from './scoped-repository.js';
export { type OwnedByStudent, studentScope } from './student-scope.js';
