const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 一, 二 … 十, 十一 … 九十九. */
const numeral = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? NUMERALS[tens] : ''}${tens > 0 ? '十' : ''}${NUMERALS[ones]}`;
};

/** What stands on the printed agreement besides its content. */
export const SHEET = {
  title: '毕业生就业协议书',
  lead: '甲、乙、丙三方经协商一致，就乙方毕业后到甲方就业订立本协议，共同遵守。',
  partyA: '甲方用人单位',
  partyB: '乙方毕业生',
  partyC: '丙方学校',
  no: '编号',
  noNumber: '审核通过后生成',
  revision: (revision: number) => `第 ${revision} 版`,
  nothing: '／',
  clauses: '协议条款',
  clause: (index: number, title: string) => `${numeral(index + 1)}、${title}　`,
  special: '补充条款',
  noSpecialTerms: '（无）',
  lineBreak: '¶',
  signing: '签名与盖章',
  draft: '草　稿',
  page: (page: number) => `第 ${page} 页，共 2 页`,
  digest: '内容摘要',
  wholeDigest: '完整摘要（SHA-256）',
  noDigest: '审核通过后生成内容摘要，本页仅供核对，不作为签章文本。',
  check: '扫描二维码或在平台输入编号，可核验本协议的内容与状态。',
  copies: '一式三份，甲、乙、丙三方各执一份，双面打印。',
  qr: (no: string) => `核验协议书 ${no} 的二维码`,
  signature: '毕业生手写签名',
  sheet: (title: string, no: string | null) => `${title} ${no ?? '草稿'}`,
  zoomIn: '放大阅读',
  zoomOut: '适合屏幕宽度',
  paper: '协议书，可以横向和纵向滚动',
  box: {
    EMPLOYER_SEALED: { title: '甲方（用人单位）盖章', signer: '法定代表人或委托代理人签字：' },
    STUDENT_SIGNED: { title: '乙方（毕业生）签名', signer: '' },
    AGENCY_SEALED: { title: '主管部门或人事代理机构（需要时）', signer: '经办人：' },
    COLLEGE_SEALED: { title: '毕业生所在学院盖章', signer: '经办人：' },
    SCHOOL_SEALED: { title: '丙方（学校）盖章', signer: '经办人：' },
  },
  date: '年　　　月　　　日',
  signedAt: (time: string) => `线上手写签名　${time}`,
  signedDate: (date: string) => {
    const [year, month, day] = date.split('-');
    return `${year} 年 ${month} 月 ${day} 日`;
  },
  marked: (date: string, name: string) => `已登记　${date}　${name}`,
} as const;
