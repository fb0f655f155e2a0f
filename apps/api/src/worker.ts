import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from './config.js';
import { JsonLogger } from './core/http/index.js';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule, {
  logger: new JsonLogger(readConfig().LOG_LEVEL),
  abortOnError: false,
});
app.enableShutdownHooks();
