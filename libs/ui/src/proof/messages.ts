/** What is said beside a digest. */
export const PROOF = { copy: '复制', copied: '已复制' } as const;
