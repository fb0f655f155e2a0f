export { Account } from './account.entity.js';
export { IdentityModule } from './identity.module.js';
export { Passwords } from './passwords.js';
export { RoleGrant } from './role-grant.entity.js';
export { SessionReader } from './session-reader.js';
