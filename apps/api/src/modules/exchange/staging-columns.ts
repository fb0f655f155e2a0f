import { originField, type OriginFieldKey } from '@qicheng/domain';
import { PLACE_FIELDS, STORED_FIELDS, type StoredField } from '../graduate/index.js';

/** A property's column name. */
export const columnOf = (property: string): string => property.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** The fields that the staging table holds as text, in the order in which rows are copied into it. */
export const STAGED_FIELDS: readonly OriginFieldKey[] = [...STORED_FIELDS, ...PLACE_FIELDS];

/** The columns of a copied row: batch and row number, the fields, then the counsellor and the encrypted ID number. */
export const STAGED_COLUMNS = [
  'batch_id',
  'row_no',
  ...STAGED_FIELDS.map(columnOf),
  'counsellor_no',
  'id_no_cipher',
  'id_no_hash',
];

/** A staged field (alias `r`) as the record's column type. */
export function staged(field: StoredField): string {
  const type = { date: '::date', boolean: '::boolean', decimal: '::numeric', text: '', code: '', region: '' }[
    originField(field).kind
  ];
  return `r.${columnOf(field)}${type}`;
}

/** A column of the record (alias `s`) as the text that the file would hold. */
export function recorded(field: StoredField): string {
  const { kind } = originField(field);
  const column = `s.${columnOf(field)}`;
  if (kind === 'decimal') return `trim_scale(${column})::text`;
  return kind === 'date' || kind === 'boolean' ? `${column}::text` : column;
}
