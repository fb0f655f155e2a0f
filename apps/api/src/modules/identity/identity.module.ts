import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { NotificationModule } from '../notification/index.js';
import { AccountHistory } from './account-history.js';
import { AccountRoles } from './account-roles.js';
import { ActivationController } from './activation.controller.js';
import { ActivationService } from './activation.service.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { EmailCodes } from './email-codes.js';
import { EmployerAccounts } from './employer-accounts.js';
import { EmployerPasswordStrategy } from './employer-password.strategy.js';
import { IssuedPassword } from './issued-password.js';
import { LockedAccount } from './locked-account.js';
import { NewPassword } from './new-password.js';
import { OwnEmail } from './own-email.js';
import { OwnPassword } from './own-password.js';
import { PasswordResetController } from './password-reset.controller.js';
import { PasswordResetService } from './password-reset.service.js';
import { Passwords } from './passwords.js';
import { Reauthentication } from './reauthentication.js';
import { SessionCookie } from './session-cookie.js';
import { SessionReader } from './session-reader.js';
import { SessionTokens } from './session-token.js';
import { SessionService } from './session.service.js';
import { SignIn } from './sign-in.js';
import { SignInLocks } from './sign-in-locks.js';
import { SignInRiddles } from './sign-in-riddles.js';
import { StaffDoorService } from './staff-door.service.js';
import { StaffGrants } from './staff-grants.js';
import { StaffList } from './staff-list.js';
import { StaffNames } from './staff-names.js';
import { StaffPasswordStrategy } from './staff-password.strategy.js';
import { StaffController } from './staff.controller.js';
import { StaffService } from './staff.service.js';
import { StudentAccountController } from './student-account.controller.js';
import { StudentAccountService } from './student-account.service.js';
import { StudentPasswordStrategy } from './student-password.strategy.js';
import { StudentRecord } from './student-record.js';

const ACCOUNTS = [AccountHistory, AccountRoles, LockedAccount, StudentRecord, Passwords, IssuedPassword, NewPassword];
const SESSIONS = [SessionTokens, SessionCookie, SessionReader, SessionService];
const STRATEGIES = [StudentPasswordStrategy, StaffPasswordStrategy, EmployerPasswordStrategy];
const SIGN_IN = [SignIn, SignInLocks, SignInRiddles, ...STRATEGIES, AuthService, OwnPassword, OwnEmail];
const CODES = [EmailCodes, Reauthentication, ActivationService, PasswordResetService];
const COMPANIES = [EmployerAccounts];
const STAFF = [StaffNames, StaffGrants, StaffService, StaffDoorService, StaffList, StudentAccountService];

/** Who people are: accounts, roles, sessions, activation and forgotten passwords. */
@Module({
  imports: [NotificationModule, PassportModule],
  controllers: [
    AuthController,
    ActivationController,
    PasswordResetController,
    StaffController,
    StudentAccountController,
  ],
  providers: [...ACCOUNTS, ...SESSIONS, ...SIGN_IN, ...CODES, ...COMPANIES, ...STAFF],
  exports: [SessionReader, Passwords, Reauthentication, EmailCodes, AuthService, EmployerAccounts],
})
export class IdentityModule {}
