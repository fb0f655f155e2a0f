import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The OpenAPI document of every endpoint; deterministic, so that it can be committed and compared. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder().setTitle('启程 Qicheng API').setVersion('1').addCookieAuth('qc_student');
  return withOptionalDefaults(SwaggerModule.createDocument(app, builder.build()));
}

/** Serves the document with its page at /api/docs. */
export function serveApiDocument(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}

/** A query parameter that has a default may be left out; the generator calls every initialised property required. */
function withOptionalDefaults(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths))
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete])
      for (const parameter of operation?.parameters ?? [])
        if ('schema' in parameter && parameter.schema && 'default' in parameter.schema) parameter.required = false;
  return document;
}
