import { isRegionCode } from './region-code.js';
import { REGION_LINES } from './regions.generated.js';

/** One administrative division of the mainland's current table, or a region at province level. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** The division above, or null for a province; municipalities' counties stand directly below the municipality. */
  readonly parent: string | null;
  /** Names from the province down, joined by `/`: 云南省/大理白族自治州/祥云县. */
  readonly path: string;
}

const regions = new Map<string, Region>();
const children = new Map<string | null, Region[]>();
for (const line of REGION_LINES) for (const pair of line.split(' ')) add(pair.slice(0, 6), pair.slice(6));

/** Lines are sorted by code, so that a parent always comes before its children. */
function add(code: string, name: string): void {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find(
    (candidate) => candidate !== code && regions.has(candidate),
  );
  const parent = above === undefined ? undefined : regions.get(above);
  const region = { code, name, parent: parent?.code ?? null, path: parent ? `${parent.path}/${name}` : name };
  regions.set(code, region);
  children.set(region.parent, [...(children.get(region.parent) ?? []), region]);
}

/** The division with this code in the current table. */
export const findRegion = (code: string): Region | undefined => regions.get(code);

/** True for a division of the current table, and for a historic one as far as can be told: six digits in a known province. */
export const isKnownRegion = (code: string): boolean => regions.has(code) || isRegionCode(code);

/** The names from the province down, 云南省/大理白族自治州/祥云县; a historic code keeps what is still known and shows the code. */
export function regionName(code: string): string {
  const current = regions.get(code);
  if (current) return current.path;
  const above = regions.get(`${code.slice(0, 4)}00`) ?? regions.get(`${code.slice(0, 2)}0000`);
  return above ? `${above.path}/${code}` : code;
}

/** The divisions right below `parent`, in order of their codes; the provinces for null. */
export const regionsUnder = (parent: string | null): readonly Region[] => children.get(parent) ?? [];

/** Up to `limit` divisions whose path contains every word, or whose code starts with the text; shortest path first. */
export function searchRegions(text: string, limit = 20): Region[] {
  const words = text
    .trim()
    .split(/[\s/]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const digits = /^\d+$/.test(text.trim()) ? text.trim() : undefined;
  const hits = [...regions.values()].filter(({ code, path }) =>
    digits ? code.startsWith(digits) : words.every((word) => path.includes(word)),
  );
  return hits.sort((a, b) => a.path.length - b.path.length || a.code.localeCompare(b.code)).slice(0, limit);
}
