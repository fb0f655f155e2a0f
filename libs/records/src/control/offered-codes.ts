import { findCode, selectableCodes } from '@qicheng/domain';
import type { ControlField } from './control-field';

interface Offered {
  readonly code: string;
  readonly label: string;
}

/** What a form offers for a code: the choices of this side or of both, and the present code even where it is no longer offered. */
export function offeredCodes(field: ControlField, present: string | null, party?: string): readonly Offered[] {
  const { codeSet, options = [] } = field;
  if (codeSet === undefined) return options;
  const offered = selectableCodes(codeSet).filter(
    (code) => party === undefined || code.party === undefined || code.party === party || code.party === 'BOTH',
  );
  const old = present === null ? undefined : findCode(codeSet, present);
  return old === undefined || offered.includes(old) ? offered : [...offered, old];
}
