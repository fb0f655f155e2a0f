/** Sentences of the workbench. */
export const WORKBENCH = { title: '工作台', greeting: (name: string) => `${name}，您好` } as const;
