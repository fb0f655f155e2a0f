/** Every sentence of this app. */
export const M = {
  home: { title: '首页', greeting: (name: string) => `${name}，您好` },
} as const;
