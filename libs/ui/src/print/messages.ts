/** What is said before something is printed. */
export const PRINT = {
  print: '打印',
  title: '打印前请确认',
  lead: '接下来会打开浏览器的打印窗口，请这样设置：',
  paper: '纸张选 A4，方向纵向，缩放 100%。',
  sides: '勾选「双面打印」，沿长边翻转，两页印在同一张纸上。',
  headers: '取消勾选「页眉和页脚」。',
  copies: (count: number) => `份数填 ${count}，学生、用人单位、学校各执一份。`,
  oneCopy: '份数填 1。',
  start: '打开打印窗口',
  cancel: '取消',
} as const;
