import { Module } from '@nestjs/common';
import { MinimumWageController } from './minimum-wage.controller.js';
import { MinimumWages } from './minimum-wages.js';

@Module({ controllers: [MinimumWageController], providers: [MinimumWages], exports: [MinimumWages] })
export class WageModule {}
