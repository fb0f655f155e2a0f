import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { NotificationModule } from '../notification/index.js';
import { SettingModule } from '../setting/index.js';
import { ApplicationController } from './application.controller.js';
import { ApplicationDrafts } from './application-drafts.js';
import { ApplicationEffects } from './application.effects.js';
import { ApplicationEngine } from './application-engine.js';
import { ApplicationQueueService } from './application-queue.service.js';
import { ApplicationOutcome } from './application-outcome.js';
import { ApplicationRecords } from './application-records.js';
import { ApplicationService } from './application.service.js';
import { ApplicationViews } from './application.view.js';
import { EmployerController } from './employer.controller.js';
import { EmployerEffects } from './employer.effects.js';
import { EmployerEngine } from './employer-engine.js';
import { EmployerEntryService } from './employer-entry.service.js';
import { EmployerFollowers } from './employer-followers.js';
import { EmployerHistory } from './employer-history.js';
import { EmployerLibrary } from './employer-library.js';
import { EmployerListService } from './employer-list.service.js';
import { EmployerMerge } from './employer-merge.js';
import { EmployerPlaces } from './employer-place.js';
import { EmployerSearch } from './employer-search.js';
import { EmployerService } from './employer.service.js';
import { EmployerTaskService } from './employer-task.service.js';
import { EmployerUserService } from './employer-user.service.js';
import { EmployerViews } from './employer.view.js';
import { MyEmployerController } from './my-employer.controller.js';
import { MyEmployerService } from './my-employer.service.js';
import { RegistrationController } from './registration.controller.js';
import { RegistrationService } from './registration.service.js';

const LIBRARY = [EmployerFollowers, EmployerLibrary, EmployerSearch, EmployerPlaces, EmployerHistory, EmployerViews];
const CENTRE = [EmployerListService, EmployerService, EmployerEngine, EmployerEffects, EmployerMerge];
const APPLICATIONS = [ApplicationRecords, ApplicationDrafts, ApplicationOutcome, ApplicationEffects, ApplicationEngine];
const READERS = [ApplicationViews, ApplicationQueueService, ApplicationService];
const COMPANY = [
  RegistrationService,
  EmployerEntryService,
  MyEmployerService,
  EmployerUserService,
  EmployerTaskService,
];

/** The employer library, and how companies come into it and keep it up to date. */
@Module({
  imports: [IdentityModule, NotificationModule, SettingModule],
  controllers: [EmployerController, RegistrationController, ApplicationController, MyEmployerController],
  providers: [...LIBRARY, ...CENTRE, ...APPLICATIONS, ...READERS, ...COMPANY],
  exports: [EmployerFollowers, EmployerLibrary, ApplicationRecords, ApplicationDrafts, ApplicationEngine],
})
export class EmployerModule {}
