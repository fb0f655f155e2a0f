import type { RegionView } from '@qicheng/contracts';
import { regionsUnder, type Region } from '@qicheng/domain/regions';

let tree: readonly RegionView[] | undefined;

/** Every current division of the mainland from the provinces down; made once per process. */
export const regionTree = (): readonly RegionView[] => (tree ??= regionsUnder(null).map(toView));

function toView({ code, name }: Region): RegionView {
  const children = regionsUnder(code).map(toView);
  return children.length > 0 ? { code, label: name, children } : { code, label: name };
}
