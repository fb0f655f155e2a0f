import { leadingRegion } from '@qicheng/domain/regions';
import { pinyin } from 'pinyin-pro';

const OTHER = /[^a-z0-9]/g;

/** First letters of a name's pinyin in lower case, Latin letters and digits as they are: 重庆启程（中国）公司 → cqqczggs. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'spaced' })
    .join('')
    .toLowerCase()
    .replace(OTHER, '');

/** What a name is found by: its initials, and those without the region before it, empty where it begins with none: qczggs. */
export function searchColumns(name: string): { readonly initials: string; readonly ownInitials: string } {
  const region = leadingRegion(name);
  return { initials: initialsOf(name), ownInitials: region === '' ? '' : initialsOf(name.slice(region.length)) };
}
