import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiCommand } from './api-command.mjs';
import { execute } from './execute.mjs';
import { LANDED, landedNow } from './landed-migrations.mjs';
import { offlineEnvironment } from './offline-environment.mjs';
import { tool } from './tool.mjs';
import { inRoot } from './workspace.mjs';

/** What is generated, relative to the checkout. */
export const GENERATED = {
  docs: 'docs/generated',
  document: 'libs/api-client/openapi.json',
  client: 'libs/api-client/src/schema.generated.ts',
  codes: 'libs/domain/src/code/code-tables.generated.ts',
  regions: 'libs/domain/src/region/regions.generated.ts',
  landed: LANDED,
};

/** Writes the generated documents, the OpenAPI document, the typed client, the code tables and the list of migrations below `root`. */
export async function generate(root) {
  const at = (file) => path.join(root, file);
  const env = offlineEnvironment();
  for (const file of Object.values(GENERATED)) mkdirSync(path.dirname(at(file)), { recursive: true });
  mkdirSync(at(GENERATED.docs), { recursive: true });
  writeFileSync(at(GENERATED.landed), landedNow());
  const codes = [inRoot('libs/domain/scripts/generate-codes.mjs'), at(GENERATED.codes), at(GENERATED.regions)];
  await execute(process.execPath, codes);
  await apiCommand(['docs', at(GENERATED.docs)], env);
  await apiCommand(['openapi', at(GENERATED.document)], env);
  const client = [at(GENERATED.document), '--output', at(GENERATED.client)];
  await execute(tool('openapi-typescript', 'libs/api-client'), client, { stdio: ['ignore', 'ignore', 'inherit'] });
}
