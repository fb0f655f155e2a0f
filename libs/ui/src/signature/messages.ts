/** What the signature pad says. */
export const SIGNATURE = {
  pad: '手写签名区',
  how: '请用手指、手写笔或鼠标在框内写下您的姓名，字迹要清楚、大小适中。',
  undo: '撤销一笔',
  clear: '清空',
  turn: '把手机横过来，签名区会更宽。已写的笔画会保留。',
  otherwise: '不能在这里手写？',
  instead:
    '签名需要本人手写，不能用键盘代替。您可以换一部触屏手机或平板登录后再签；如果不便手写，请联系辅导员，携带打印好的协议书到现场办理。',
  strokes: (count: number) => (count === 0 ? '还没有签名' : `已写 ${count} 笔`),
} as const;
