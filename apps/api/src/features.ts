import { AgreementModule } from './modules/agreement/index.js';
import { CodeModule } from './modules/code/index.js';
import { DestinationModule } from './modules/destination/index.js';
import { EmployerModule } from './modules/employer/index.js';
import { ExchangeModule } from './modules/exchange/index.js';
import { GraduateModule } from './modules/graduate/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { NotificationModule } from './modules/notification/index.js';
import { OrganisationModule } from './modules/organisation/index.js';
import { OriginModule } from './modules/origin/index.js';
import { ProofModule } from './modules/proof/index.js';
import { ReminderModule } from './modules/reminder/index.js';
import { SettingModule } from './modules/setting/index.js';
import { TerminationModule } from './modules/termination/index.js';
import { WageModule } from './modules/wage/index.js';

/** The business of the house, the same in the HTTP process and in the worker. */
export const FEATURES = [
  AgreementModule,
  CodeModule,
  DestinationModule,
  EmployerModule,
  ExchangeModule,
  GraduateModule,
  IdentityModule,
  NotificationModule,
  OrganisationModule,
  OriginModule,
  ProofModule,
  ReminderModule,
  SettingModule,
  TerminationModule,
  WageModule,
];
