/** Sentences of the home page. */
export const HOME = {
  title: '首页',
  greeting: (name: string) => `${name}，您好`,
  lead: '毕业生与本单位签约时，协议会出现在这里。',
  none: '还没有与本单位有关的就业协议',
  hint: '毕业生在系统中填写协议并选定本单位后，这里会列出协议，供您确认。有疑问请联系学校就业指导中心。',
} as const;
