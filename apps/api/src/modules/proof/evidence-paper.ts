import { AGREEMENT_MARKS, type ContentLine, isStandIn, ROLE_LABEL } from '@qicheng/domain';
import qrcode from 'qrcode';
import { type GridColumn, type KeyValue, Paper, TEXT_WIDTH } from '../../core/pdf/index.js';
import { type AgreementSignature, drawnPng } from '../agreement/index.js';
import { chinaTime } from './china-time.js';
import type { EvidenceFacts } from './evidence-facts.js';
import { actorOf, stepText } from './step-text.js';
import { ABOUT, CHAIN, ENDED, HOW_TO_CHECK, KEPT_BY_SCHOOL, SCANS, STAND_IN } from './evidence-words.js';
import { deviceKind, maskedAddress } from './signer-trace.js';

/** The QR code's edge, in points: 3 cm, which a phone reads at arm's length. */
const QR = 86;
/** Room for a heading, a sentence and the first rows below them, in points. */
const TABLE_COMPANY = 180;
const MARK_COLUMNS: readonly GridColumn[] = [
  { width: 140, title: '事项' },
  { width: 150, title: '时间（北京时间）' },
  { width: TEXT_WIDTH - 290, title: '办理人' },
];
const SCAN_COLUMNS: readonly GridColumn[] = [
  { width: 150, title: '文件' },
  { width: 120, title: '上传时间与上传人', size: 8.5 },
  { width: TEXT_WIDTH - 270, title: '摘要（SHA-256）', size: 8 },
];
const STEP_COLUMNS: readonly GridColumn[] = [
  { width: 30, title: '序号' },
  { width: 92, title: '时间（北京时间）', size: 8.5 },
  { width: TEXT_WIDTH - 302, title: '办理事项' },
  { width: 180, title: '办理人与本行摘要（SHA-256）', size: 8 },
];

/** The unsigned evidence file of an agreement: content, signature, marks, the whole history, and how to check them. */
export async function evidencePaper(facts: EvidenceFacts): Promise<Buffer> {
  const { agreement, content, schoolName, madeAt, verifyUrl } = facts;
  const no = agreement.agreementNo ?? '';
  const paper = new Paper({ title: `就业协议存证文件 ${no}`, author: schoolName, at: madeAt })
    .title('就业协议存证文件', `${schoolName} · 协议书编号 ${no} · 第 ${content.revision} 版`)
    .paragraph(ABOUT, { soft: true });
  if (agreement.state === 'TERMINATED' && agreement.endedAt !== null)
    paper.heading('协议已经解约').paragraph(ENDED(chinaTime(agreement.endedAt)));
  paper.heading('核验').picture(await qrcode.toBuffer(verifyUrl, { margin: 0, scale: 8 }), QR, QR, checkText(facts));
  writeContent(paper, facts);
  writeSignature(paper, facts.signature);
  writeMarks(paper, facts);
  writeHistory(paper, facts);
  paper.heading('怎样核验这份文件');
  for (const words of HOW_TO_CHECK) paper.paragraph(words);
  return paper.finish(
    (page, pages) =>
      `${schoolName} · 协议书编号 ${no} · 存证文件生成于 ${chinaTime(madeAt)} · 第 ${page} 页，共 ${pages} 页`,
  );
}

const checkText = ({ contentHash, verifyUrl }: EvidenceFacts) =>
  `扫描二维码，或打开下面的网址核验：\n${verifyUrl}\n\n协议内容摘要（SHA-256）：\n${contentHash}`;

function writeContent(paper: Paper, { content }: EvidenceFacts): void {
  const { partyA, partyB, partyC, terms, specialTerms, clauses, clauseVersion } = content;
  paper.heading('甲方（用人单位）').keyValues(pairs(partyA), 2);
  paper.heading('乙方（毕业生）').keyValues(pairs(partyB), 2);
  paper.heading('丙方（学校）').keyValues(pairs(partyC), 2);
  paper.heading('约定事项').keyValues(pairs(terms), 2);
  paper.heading('特别约定').paragraph(specialTerms || '无');
  paper.heading(`协议条款（条款第 ${clauseVersion} 版）`);
  for (const [index, { title, text }] of clauses.entries()) paper.paragraph(`${index + 1}. ${title}：${text}`);
}

const pairs = (lines: readonly ContentLine[]): KeyValue[] => lines.map(({ label, value }) => [label, value || '—']);

const PROOF: Readonly<Record<string, string>> = {
  PASSWORD: '签名前再次输入登录密码',
  EMAIL_CODE: '签名前输入邮箱验证码',
};
const DEVICE: Readonly<Record<string, string>> = {
  PAGE: '在登录后的页面上签名',
  LINK: '通过一次性链接在另一台设备上签名',
};

function writeSignature(paper: Paper, signature: AgreementSignature | null): void {
  paper.heading('毕业生手写签名');
  if (!signature) return void paper.paragraph('没有在线签名。');
  const { image, createdAt, proof, device, ip, userAgent, imageSha256, contentHash } = signature;
  const when = `签名时间（北京时间）：\n${chinaTime(createdAt)}`;
  // What cannot be read would end the process inside the PDF library.
  const drawn = drawnPng(image);
  if (drawn) paper.picture(drawn, 200, 90, when);
  else paper.paragraph(`签名图像无法显示，请以下面的摘要为准。${when}`);
  paper.keyValues([
    ['身份确认', PROOF[proof] ?? proof],
    ['签名方式', DEVICE[device] ?? device],
    ['网络地址', maskedAddress(ip)],
    ['设备类型', deviceKind(userAgent)],
    ['签名图像摘要', imageSha256],
    ['所签内容摘要', contentHash],
  ]);
  paper.paragraph(KEPT_BY_SCHOOL, { soft: true, size: 9 });
}

function writeMarks(paper: Paper, { agreement, scans }: EvidenceFacts): void {
  const rows = agreement.marks.map(({ kind, at, byName, role, scanFileId }) => [
    AGREEMENT_MARKS[kind].label,
    chinaTime(new Date(at)),
    [
      role === undefined ? byName : `${byName}（${ROLE_LABEL[role]}）`,
      ...(isStandIn({ kind, role }) ? [STAND_IN] : []),
      ...scans.filter(({ fileId }) => fileId === scanFileId).map(({ name }) => `依据：${name}`),
    ].join('\n'),
  ]);
  paper.heading('签名与盖章').grid(MARK_COLUMNS, rows);
  if (scans.length === 0) return;
  paper.keep(TABLE_COMPANY).heading('盖章扫描件').paragraph(SCANS, { soft: true, size: 9 });
  paper.grid(
    SCAN_COLUMNS,
    scans.map(({ name, at, byName, sha256 }) => [name, `${chinaTime(new Date(at))}\n${byName}`, sha256]),
  );
}

function writeHistory(paper: Paper, { steps }: EvidenceFacts): void {
  const rows = steps.map(({ seq, at, hash, told }) => [
    String(seq),
    chinaTime(at),
    told ? stepText(told) : '更换用人单位之前的记录，只列摘要。',
    told ? `${actorOf(told)}\n${hash}` : hash,
  ]);
  paper.keep(TABLE_COMPANY).heading('办理记录').paragraph(CHAIN, { soft: true, size: 9 }).grid(STEP_COLUMNS, rows);
}
