import { type Region, regionsUnder } from './region.js';

/** What companies leave out of the name of a division: 北京（市）, 大理（白族自治州）. */
const KIND = /^(.{2,}?)(?:省|市|盟|地区|特别行政区|(?:维吾尔|壮族|回族)?自治区|(?:\p{Script=Han}{1,4}族)*自治州)$/u;

const cities = ({ code }: Region) => regionsUnder(code).filter((below) => below.code.endsWith('00'));
const names = regionsUnder(null)
  .flatMap((province) => [province, ...cities(province)])
  .flatMap(({ name }) => [name, ...(KIND.exec(name)?.slice(1) ?? [])])
  .toSorted((one, other) => other.length - one.length);
const LEADING = new RegExp(`^(?:${[...new Set(names)].join('|')})+`);

/** The provinces and cities that a name begins with, as it writes them: 河南省郑州 of 河南省郑州启程科技; '' for none. */
export const leadingRegion = (name: string): string => LEADING.exec(name)?.[0] ?? '';
