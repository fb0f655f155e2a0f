import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The OpenAPI document of every endpoint; deterministic, so that it can be committed and compared. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder().setTitle('启程 Qicheng API').setVersion('1').addCookieAuth('qc_student');
  return withFieldValues(withOptionalDefaults(SwaggerModule.createDocument(app, builder.build())));
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

/** Properties that hold what a form is filled with. */
const FIELD_VALUES = ['values', 'registered'];

/** Values by field are strings, null where one is empty; the generator cannot read that from their type. */
function withFieldValues(document: OpenAPIObject): OpenAPIObject {
  for (const schema of Object.values(document.components?.schemas ?? {}))
    if ('properties' in schema)
      for (const [name, property] of Object.entries(schema.properties ?? {}))
        if (FIELD_VALUES.includes(name) && 'type' in property && property.type === 'object')
          property.additionalProperties = { type: 'string', nullable: true };
  return document;
}
