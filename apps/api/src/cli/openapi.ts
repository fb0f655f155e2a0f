import { writeFile } from 'node:fs/promises';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { apiDocument } from '../api-document.js';
import { AppModule } from '../app.module.js';
import { OUTSIDE_API } from '../pages.js';

/** Writes the OpenAPI document of every endpoint; needs no database, because nothing is started. */
export async function writeOpenApi(file = 'openapi.json'): Promise<number> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), {
    logger: false,
    preview: true,
    abortOnError: false,
  });
  app.setGlobalPrefix('api', { exclude: OUTSIDE_API });
  await writeFile(file, `${JSON.stringify(apiDocument(app), null, 2)}\n`);
  await app.close();
  return 0;
}
