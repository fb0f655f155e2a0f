import { Module } from '@nestjs/common';
import { DestinationController } from './destination.controller.js';
import { DestinationRegister } from './destination-register.js';
import { DestinationService } from './destination.service.js';

@Module({
  controllers: [DestinationController],
  providers: [DestinationRegister, DestinationService],
  exports: [DestinationRegister],
})
export class DestinationModule {}
