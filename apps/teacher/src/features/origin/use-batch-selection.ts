import { useState, type Key } from 'react';
import type { RowSelection } from '@qicheng/ui';
import type { OriginReviewItem } from './origin.api';

/** The records chosen for a batch, over several pages, with the versions that were on screen. */
export interface BatchSelection extends RowSelection {
  readonly chosen: readonly OriginReviewItem[];
}

/** Keeps chosen rows across pages; rows that are on screen again are taken as they are now. */
export function useBatchSelection(items: readonly OriginReviewItem[]): BatchSelection {
  const [kept, setKept] = useState<readonly OriginReviewItem[]>([]);
  const fresh = new Map(items.map((item) => [item.id, item]));
  const chosen = kept.map((item) => fresh.get(item.id) ?? item);
  const known = new Map([...chosen, ...items].map((item) => [item.id, item]));
  const onChange = (keys: readonly Key[]) => setKept(keys.flatMap((key) => known.get(String(key)) ?? []));
  return { chosen, keys: chosen.map(({ id }) => id), onChange };
}
