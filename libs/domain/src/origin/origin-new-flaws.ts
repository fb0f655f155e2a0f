import type { OriginValues } from './origin-catalogue.js';
import { checkOrigin } from './origin-check.js';
import type { OriginFlaw } from './origin-flaw.js';

/**
 * What `values` would make wrong in a record of the register that is `before` now. Faults that it already has do not keep anybody
 * from mending another field.
 */
export function newOriginFlaws(before: OriginValues, values: OriginValues): OriginFlaw[] {
  const known = new Set(checkOrigin(before, 'import').map(({ field, kind }) => `${field} ${kind}`));
  return checkOrigin({ ...before, ...values }, 'import').filter(({ field, kind }) => !known.has(`${field} ${kind}`));
}
