import { Module } from '@nestjs/common';
import { CodeController } from './code.controller.js';

/** Code tables for the browsers. */
@Module({ controllers: [CodeController] })
export class CodeModule {}
