import { useState, type Key } from 'react';
import type { RowSelection } from '@qicheng/ui';
import type { ReviewRow } from './review-record';

/** The records chosen for a batch, over several pages, with the versions that were on screen. */
export interface BatchSelection<Row extends ReviewRow> extends RowSelection {
  readonly chosen: readonly Row[];
}

/** Keeps chosen rows across pages; rows that are on screen again are taken as they are now. */
export function useBatchSelection<Row extends ReviewRow>(items: readonly Row[]): BatchSelection<Row> {
  const [kept, setKept] = useState<readonly Row[]>([]);
  const fresh = new Map(items.map((item) => [item.id, item]));
  const chosen = kept.map((item) => fresh.get(item.id) ?? item);
  const known = new Map([...chosen, ...items].map((item) => [item.id, item]));
  const onChange = (keys: readonly Key[]) => setKept(keys.flatMap((key) => known.get(String(key)) ?? []));
  return { chosen, keys: chosen.map(({ id }) => id), onChange };
}
