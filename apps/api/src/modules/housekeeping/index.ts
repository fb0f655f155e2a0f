import { Module } from '@nestjs/common';
import { OriginModule } from '../origin/index.js';
import { Housekeeper } from './housekeeper.js';

@Module({ imports: [OriginModule], providers: [Housekeeper] })
export class HousekeepingModule {}
