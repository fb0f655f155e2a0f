/** Words of where a graduate goes. */
export const DESTINATION = {
  title: '毕业去向',
  none: '还没有登记毕业去向',
} as const;
