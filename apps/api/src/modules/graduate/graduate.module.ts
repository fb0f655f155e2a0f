import { Module } from '@nestjs/common';
import { GraduateController } from './graduate.controller.js';
import { GraduateListService } from './graduate-list.service.js';
import { GraduateService } from './graduate.service.js';
import { OwnRecordController } from './own-record.controller.js';
import { StudentPlaces } from './student-place.js';
import { StudentRegister } from './student-register.js';

@Module({
  controllers: [GraduateController, OwnRecordController],
  providers: [GraduateListService, GraduateService, StudentPlaces, StudentRegister],
  exports: [StudentPlaces, StudentRegister],
})
export class GraduateModule {}
