import { Module } from '@nestjs/common';
import { EventHub } from '../../core/progress/index.js';
import { LiveController } from './live.controller.js';

@Module({ controllers: [LiveController], providers: [EventHub] })
export class LiveModule {}
