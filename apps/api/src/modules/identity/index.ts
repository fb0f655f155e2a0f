export { Account } from './account.entity.js';
export { actAsOwner } from './account-actor.js';
export { AuthService } from './auth.service.js';
export { EmailCodes } from './email-codes.js';
export { EmployerAccounts } from './employer-accounts.js';
export { IdentityModule } from './identity.module.js';
export {
  CODE_MS,
  CODE_TRIES_PER_ADDRESS,
  CODES_PER_ACCOUNT,
  CODES_PER_ADDRESS,
  REGISTRATIONS_PER_ADDRESS,
} from './limits.js';
export { Passwords } from './passwords.js';
export { type ProvenOwner, Reauthentication } from './reauthentication.js';
export { RoleGrant } from './role-grant.entity.js';
export { SessionReader } from './session-reader.js';
