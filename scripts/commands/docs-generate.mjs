import { generate } from '../launch/generate.mjs';
import { step } from '../launch/step.mjs';
import { ROOT } from '../launch/workspace.mjs';

/** `npm run docs:generate`: the generated pages, the OpenAPI document and the typed client, in place. */
export const run = () => step('生成文档与客户端 / generating', () => generate(ROOT));
