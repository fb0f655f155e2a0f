import type { OriginFieldKey } from './origin-catalogue.js';
import type { OriginTier } from './origin-field.js';

/** The register identifies a graduate by these; an import changes them, never a request. */
const BY_IMPORT_ONLY: ReadonlySet<OriginFieldKey> = new Set<OriginFieldKey>([
  'examNo',
  'schoolCode',
  'schoolName',
  'collegeName',
  'majorCode',
  'majorName',
  'className',
  'gradYear',
]);

/** Why a student cannot ask to have a field corrected, in Chinese, or null when they can: it is locked and kept by the school. */
export function correctionRefusal(key: OriginFieldKey, tier: OriginTier): string | null {
  if (tier !== 'L') return '此项可以直接修改，无需申请更正';
  return BY_IMPORT_ONLY.has(key) ? '此项以学籍库为准，请联系就业中心' : null;
}
