import { Problem } from '../problem/index.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** How PostgreSQL writes a moment. */
export const MOMENT = /^(-infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?)$/;

/** A row's place in a list that is ordered by a key (as PostgreSQL writes it) and, where two are equal, by id. */
export interface PlaceInTime {
  readonly sortKey: string;
  readonly id: string;
}

/** Where a page ended, for the one that follows. */
export const cursorOf = ({ sortKey, id }: PlaceInTime): string => Buffer.from(`${sortKey}|${id}`).toString('base64url');

/** @param form how the key is written, a moment when left out. @throws Problem INVALID for a cursor that did not come from here. */
export function readCursor(cursor: string, form: RegExp = MOMENT): PlaceInTime {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [sortKey, id] = [text.slice(0, text.lastIndexOf('|')), text.slice(text.lastIndexOf('|') + 1)];
  if (!form.test(sortKey) || !UUID.test(id))
    throw new Problem('INVALID', { fields: [{ field: 'after', message: '翻页位置无效，请回到第一页' }] });
  return { sortKey, id };
}
