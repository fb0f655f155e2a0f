export { ruleFor, Scoped, scopeDecision, Unscoped, via, type Rule, type Scope } from './scope.js';
export { ScopedRepository } from './scoped-repository.js';
export { studentScope, type OwnedByStudent } from './student-scope.js';
