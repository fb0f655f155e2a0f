/** What is said about something typed: left over from an earlier visit, or not taken by its record any more. */
export const TYPING = {
  restored: '已恢复上次填写的内容。',
  restoredOver: '已恢复上次填写的内容。这条记录在此期间被他人修改过，请核对后再保存。',
  locked: (why: string) => `${why}。刚才填写的内容保存在这台设备上，可以修改时会自动恢复。`,
} as const;
