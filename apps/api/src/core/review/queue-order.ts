import type { QueueSort } from '@qicheng/contracts';
import { MOMENT } from '../list/index.js';
import { Problem } from '../problem/index.js';

/** One order of a queue: the key (SQL over alias `row`), its type, how a cursor writes it, and the direction. The id breaks ties. */
export interface QueueOrder {
  readonly key: string;
  readonly type: 'text' | 'int' | 'timestamptz';
  readonly form: RegExp;
  readonly descending: boolean;
}

type Key = Omit<QueueOrder, 'descending'>;

const text = (key: string): Key => ({ key, type: 'text', form: /^.+$/u });

const KEYS: Readonly<Record<string, Key>> = {
  name: text('row.name'),
  studentNo: text('row.student_no'),
  diffCount: { key: 'row.diff_count', type: 'int', form: /^\d{1,9}$/ },
};

/**
 * The order that `sort` names; the newest by column `newestBy` first where nothing is said, rows without such a moment last.
 * @throws Problem INVALID for a sort that is not among `sorts`.
 */
export function queueOrder(sort: QueueSort | undefined, newestBy: string, sorts: readonly string[]): QueueOrder {
  const descending = sort === undefined || sort.startsWith('-');
  const name = sort?.replace('-', '') ?? 'submittedAt';
  if (name === 'submittedAt')
    return { key: `coalesce(row.${newestBy}, '-infinity')`, type: 'timestamptz', form: MOMENT, descending };
  const key = sorts.includes(name) ? KEYS[name] : undefined;
  if (key === undefined) throw new Problem('INVALID', { fields: [{ field: 'sort', message: '不能按此排序' }] });
  return { ...key, descending };
}
