export { Access, accessOf, Public, SignedIn, type AccessRule } from './access.js';
export { AccessGuard } from './access.guard.js';
