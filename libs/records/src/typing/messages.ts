/** What is said about something typed that a record does not take any more. */
export const TYPING = {
  locked: (why: string) => `${why}。刚才填写的内容保存在这台设备上，可以修改时会自动恢复。`,
} as const;
