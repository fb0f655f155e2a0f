import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** One customer gets a /64 at least, and may use another address of it for each try. */
const OF_ONE_CUSTOMER = 4;

/** What an address counts as: the /64 it is in for IPv6, itself for IPv4 however it is written; anything else stays as it is. */
export function networkOf(who: string): string {
  const [address = ''] = who.split('%');
  if (!isIPv6(address)) return who;
  const groups = groupsOf(new URL(`http://[${address}]`).hostname.slice(1, -1));
  const [, , , , , mapped, high, low] = groups;
  if (groups.slice(0, 5).every((group) => group === 0) && mapped === 0xffff)
    return [high, low].flatMap((group = 0) => [group >> 8, group & 255]).join('.');
  return `${groups
    .slice(0, OF_ONE_CUSTOMER)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight numbers of an address as a URL writes it. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const [left, right] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const given = [...(left ?? []), ...(right ?? [])];
  const zeros = tail === undefined ? [] : Array.from({ length: GROUPS - given.length }, () => '0');
  return [...(left ?? []), ...zeros, ...(right ?? [])].map((group) => Number.parseInt(group, 16));
}
