import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from './config.js';
import { JsonLogger } from './core/http/index.js';
import { startProgram } from './program.js';
import { WorkerModule } from './worker.module.js';

await startProgram(async () => {
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: new JsonLogger(readConfig().LOG_LEVEL),
    abortOnError: false,
  });
  app.enableShutdownHooks(undefined, { useProcessExit: true });
});
