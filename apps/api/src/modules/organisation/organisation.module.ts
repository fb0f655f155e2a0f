import { Module } from '@nestjs/common';
import { ClassController } from './class.controller.js';
import { ClassService } from './class.service.js';
import { CollegeService } from './college.service.js';
import { MajorService } from './major.service.js';
import { OrganisationChange } from './organisation-change.js';
import { OrganisationTree } from './organisation-tree.js';
import { OrganisationController } from './organisation.controller.js';

/** The school's structure: colleges, majors, classes and their counsellors. */
@Module({
  controllers: [OrganisationController, ClassController],
  providers: [OrganisationChange, OrganisationTree, CollegeService, MajorService, ClassService],
})
export class OrganisationModule {}
