import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { apiCommand } from './api-command.mjs';
import { execute } from './execute.mjs';
import { offlineEnvironment } from './offline-environment.mjs';
import { tool } from './tool.mjs';

/** What is generated, relative to the checkout. */
export const GENERATED = {
  docs: 'docs/generated',
  document: 'libs/api-client/openapi.json',
  client: 'libs/api-client/src/schema.generated.ts',
};

/** Writes the generated documents, the OpenAPI document and the typed client below `root`. */
export async function generate(root) {
  const at = (file) => path.join(root, file);
  const env = offlineEnvironment();
  mkdirSync(at(GENERATED.docs), { recursive: true });
  mkdirSync(path.dirname(at(GENERATED.client)), { recursive: true });
  await apiCommand(['docs', at(GENERATED.docs)], env);
  await apiCommand(['openapi', at(GENERATED.document)], env);
  const client = [at(GENERATED.document), '--output', at(GENERATED.client)];
  await execute(tool('openapi-typescript', 'libs/api-client'), client, { stdio: ['ignore', 'ignore', 'inherit'] });
}
