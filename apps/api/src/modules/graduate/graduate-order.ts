import { GRADUATE_SORTS, type GraduateSort } from '@qicheng/contracts';
import { Problem } from '../../core/problem/index.js';

/** One order of the register: the expression (alias `row`), its type for cursors, and the direction. The id breaks ties. */
export interface GraduateOrder {
  readonly sort: GraduateSort;
  readonly key: string;
  readonly type: 'text' | 'timestamptz';
  readonly descending: boolean;
}

const KEYS: Readonly<Record<(typeof GRADUATE_SORTS)[number], Pick<GraduateOrder, 'key' | 'type'>>> = {
  studentNo: { key: 'row.student_no', type: 'text' },
  name: { key: 'row.name', type: 'text' },
  college: { key: '(select name from college where id = row.college_id)', type: 'text' },
  class: { key: '(select name from class_group where id = row.class_id)', type: 'text' },
  updatedAt: { key: 'row.updated_at', type: 'timestamptz' },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/;

/** The order that `sort` names; by student number where nothing is said. */
export function graduateOrder(sort: GraduateSort = 'studentNo'): GraduateOrder {
  const descending = sort.startsWith('-');
  return { sort, descending, ...KEYS[(descending ? sort.slice(1) : sort) as (typeof GRADUATE_SORTS)[number]] };
}

/** Where a page ended, for the one that follows; it belongs to one order. */
export const cursorOf = ({ sort }: GraduateOrder, { sortKey, id }: { sortKey: string; id: string }): string =>
  Buffer.from(JSON.stringify([sort, sortKey, id])).toString('base64url');

/** @throws Problem INVALID for a cursor of another order, or one that did not come from here. */
export function readCursor({ sort, type }: GraduateOrder, cursor: string): { after: string; afterId: string } {
  const [order, after, afterId] = parsed(cursor);
  const sound = order === sort && typeof after === 'string' && (type === 'text' || MOMENT.test(after));
  if (!sound || typeof afterId !== 'string' || !UUID.test(afterId))
    throw new Problem('INVALID', { fields: [{ field: 'after', message: '翻页位置无效，请回到第一页' }] });
  return { after, afterId };
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
