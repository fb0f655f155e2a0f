/** What summaries of records say by themselves. */
export const FACTS = { empty: '（空）' } as const;
