import { Problem } from '../../core/problem/index.js';

/** Records not yet submitted come last. */
export const sortKey = `coalesce(row.submitted_at, '-infinity')`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^(-infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?)$/;

/** Where a page ended, for the one that follows. */
export const cursorOf = ({ sortKey: key, id }: { sortKey: string; id: string }): string =>
  Buffer.from(`${key}|${id}`).toString('base64url');

/** @throws Problem INVALID for a cursor that did not come from here. */
export function readCursor(cursor: string): { key: string; id: string } {
  const [key = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  if (!MOMENT.test(key) || !UUID.test(id))
    throw new Problem('INVALID', { fields: [{ field: 'after', message: '翻页位置无效，请回到第一页' }] });
  return { key, id };
}
