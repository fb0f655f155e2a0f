import { useQuery } from '@tanstack/react-query';
import { Button, Cascader } from 'antd';
import { useId, useMemo } from 'react';
import { M } from '../messages';
import { withinReach } from './within-reach';

/** A province, city or county with its six-digit code. */
export interface RegionNode {
  readonly code: string;
  readonly label: string;
  readonly children?: readonly RegionNode[];
}

interface Props {
  readonly id?: string;
  /** Code of the chosen region. */
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
  /** Brings the whole tree, once per visit. */
  readonly load: () => Promise<readonly RegionNode[]>;
  /** Names the tree in the cache. */
  readonly cacheKey?: string;
  /** A province or a city may be the answer. */
  readonly anyLevel?: boolean;
  readonly disabled?: boolean;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly children?: Option[];
}

/** Province, city and county, searchable by any part of their names; the value is the code of the last. */
export function RegionCascader({ value, onChange, load, cacheKey = 'regions', anyLevel = false, ...rest }: Props) {
  const { data, isPending, isError, refetch } = useQuery({
    queryKey: [cacheKey],
    queryFn: load,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const generated = useId();
  const { id = generated } = rest;
  const options = useMemo(() => data?.map(toOption) ?? [], [data]);
  if (isError) return <Button onClick={() => void refetch()}>{M.form.retryRegion}</Button>;
  return (
    <Cascader<Option>
      {...rest}
      id={id}
      options={options}
      value={value ? pathTo(data ?? [], value) : []}
      onChange={(path) => onChange?.(path?.at(-1)?.toString() ?? null)}
      loading={isPending}
      changeOnSelect={anyLevel}
      placeholder={M.form.region}
      // The list that the box names as its own.
      popupRender={(menus) => (
        <div ref={withinReach} id={`${id}_list`}>
          {menus}
        </div>
      )}
      showSearch={{ matchInputWidth: false, limit: 60 }}
      allowClear
    />
  );
}

const toOption = ({ code, label, children }: RegionNode): Option => ({
  value: code,
  label,
  ...(children && { children: children.map(toOption) }),
});

/** Codes from the province down to `code`; just the code where the tree does not know it. */
export function pathTo(nodes: readonly RegionNode[], code: string): string[] {
  const search = (level: readonly RegionNode[]): string[] | undefined => {
    for (const node of level) {
      if (node.code === code) return [code];
      const below = node.children && search(node.children);
      if (below) return [node.code, ...below];
    }
    return undefined;
  };
  return search(nodes) ?? [code];
}
