import { Module } from '@nestjs/common';
import { GraduateController } from './graduate.controller.js';
import { GraduateListService } from './graduate-list.service.js';
import { GraduateService } from './graduate.service.js';
import { StudentPlaces } from './student-place.js';
import { StudentRegister } from './student-register.js';

@Module({
  controllers: [GraduateController],
  providers: [GraduateListService, GraduateService, StudentPlaces, StudentRegister],
  exports: [StudentRegister],
})
export class GraduateModule {}
