/** Headings of the side menu. */
export const MENU = { review: '审核', register: '毕业生', admin: '管理' } as const;
