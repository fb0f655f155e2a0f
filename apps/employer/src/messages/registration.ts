/** What the registration of a company says. */
export const REGISTRATION = {
  title: '单位注册',
} as const;
