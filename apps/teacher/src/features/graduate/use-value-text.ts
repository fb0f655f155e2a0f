import { codeLabel, originField, type OriginFieldKey } from '@qicheng/domain';
import { loadRegions } from '@qicheng/records';
import type { RegionNode } from '@qicheng/ui';
import { useQuery } from '@tanstack/react-query';
import { GRADUATE } from '../../messages/graduate';

/** Puts a value into words; a region shows its code until the table is there. */
export function useValueText(): (field: OriginFieldKey, value: string) => string {
  const { data: regions } = useQuery({ queryKey: ['regions'], queryFn: loadRegions, staleTime: Infinity });
  return (field, value) => {
    const { kind, codeSet } = originField(field);
    if (codeSet) return codeLabel(codeSet, value);
    if (kind === 'region') return regionNames(regions ?? [], value)?.join('/') ?? value;
    if (kind === 'boolean') return value === 'true' ? GRADUATE.edit.yes : GRADUATE.edit.no;
    return value;
  };
}

/** The names from the province down to a code, or none where the table does not know it. */
export function regionNames(nodes: readonly RegionNode[], code: string): readonly string[] | undefined {
  for (const { code: own, label, children } of nodes) {
    if (own === code) return [label];
    const below = children && regionNames(children, code);
    if (below) return [label, ...below];
  }
  return undefined;
}
