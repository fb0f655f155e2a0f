import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The OpenAPI document of every endpoint; deterministic, so that it can be committed and compared. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder().setTitle('启程 Qicheng API').setVersion('1').addCookieAuth('qc_student');
  return SwaggerModule.createDocument(app, builder.build());
}

/** Serves the document with its page at /api/docs. */
export function serveApiDocument(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
