import { Module } from '@nestjs/common';
import { ConfigModule } from '../../core/config.module.js';
import { CoreModule } from '../../core/core.module.js';
import { DatabaseModule } from '../../core/database/database.module.js';
import { AgreementModule } from '../../modules/agreement/index.js';
import { EmployerModule } from '../../modules/employer/index.js';
import { IdentityModule } from '../../modules/identity/index.js';
import { OriginModule } from '../../modules/origin/index.js';
import { SettingModule } from '../../modules/setting/index.js';
import { TerminationModule } from '../../modules/termination/index.js';
import { WageModule } from '../../modules/wage/index.js';
import { DemoAgreements } from './demo-agreements.js';
import { DemoApplications } from './demo-applications.js';
import { DemoEmployers } from './demo-employers.js';
import { DemoCorrections } from './demo-corrections.js';
import { DemoReviews } from './demo-reviews.js';
import { DemoTerminations } from './demo-terminations.js';
import { DemoUniversity } from './demo-university.js';

/** What the demo university needs of the house: the same services as everybody. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    CoreModule,
    AgreementModule,
    EmployerModule,
    IdentityModule,
    OriginModule,
    SettingModule,
    TerminationModule,
    WageModule,
  ],
  providers: [
    DemoUniversity,
    DemoReviews,
    DemoCorrections,
    DemoEmployers,
    DemoAgreements,
    DemoTerminations,
    DemoApplications,
  ],
})
export class SeedModule {}
