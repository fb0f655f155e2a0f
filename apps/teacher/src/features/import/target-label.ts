import { isOriginFieldKey, originField } from '@qicheng/domain';
import { IMPORT } from '../../messages/import';

/** What a column is read as, in words. */
export function targetLabel(field: string): string {
  if (field === 'counsellorNo') return IMPORT.column.counsellor;
  return isOriginFieldKey(field) ? originField(field).label : field;
}
