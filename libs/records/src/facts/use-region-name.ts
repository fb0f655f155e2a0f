import type { RegionView } from '@qicheng/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { loadRegions } from '../load-regions';

/** Reads a region's code as its whole name; the code itself until the regions are here. Shares what `RegionCascader` has loaded. */
export function useRegionName(): (code: string) => string {
  const { data } = useQuery({ queryKey: ['regions'], queryFn: loadRegions, staleTime: Infinity, gcTime: Infinity });
  const names = useMemo(() => regionNames(data ?? []), [data]);
  return (code) => names.get(code) ?? code;
}

type Node = Pick<RegionView, 'code' | 'label'> & { readonly children?: readonly Node[] };

/** Every region of a tree by code, with the names above it in front. */
export function regionNames(nodes: readonly Node[], above = ''): Map<string, string> {
  const names = new Map<string, string>();
  for (const { code, label, children = [] } of nodes) {
    const name = above.endsWith(label) ? above : above + label;
    names.set(code, name);
    for (const [below, full] of regionNames(children, name)) names.set(below, full);
  }
  return names;
}
