import { type GridColumn, type KeyValue, Paper, TEXT_WIDTH } from '../../core/pdf/index.js';
import { dayText, type LetterText } from './letter-text.js';

const TITLE = '就业协议书解约函';
const PARTY = { EMPLOYER: '甲方（用人单位）', STUDENT: '乙方（毕业生）' } as const;
const EXPLAINED =
  '本函由系统按解约申请的内容生成。请双方填写意见并签字、盖章，然后拍照或扫描上传到系统，交学校审核；审核通过前协议书仍然有效。';
const DATE = '日期：　　　　年　　月　　日';
/** Height of a signature, in points. */
const SIGNING_ROOM = 250;

/** The letter that both sides sign and seal on paper, as a PDF on A4. */
export function letterPdf(text: LetterText): Promise<Buffer> {
  const { schoolName, agreementNo, initiator, at } = text;
  return new Paper({ title: `${TITLE} ${agreementNo}`, author: schoolName, at })
    .title(TITLE, `协议书编号 ${agreementNo}`)
    .keyValues(parties(text))
    .gap(6)
    .paragraph(opening(text), { indent: true })
    .heading('解约事由')
    .keyValues(grounds(text))
    .keep(SIGNING_ROOM)
    .heading('双方意见')
    .grid(SIGNING, [[employerSide(initiator), studentSide(initiator)]])
    .paragraph(EXPLAINED, { soft: true, size: 9 })
    .finish(
      (page, pages) => `${schoolName} · 协议书编号 ${agreementNo} · ${dayText(at)}生成 · 第 ${page} 页，共 ${pages} 页`,
    );
}

const SIGNING: readonly GridColumn[] = [
  { width: TEXT_WIDTH / 2, title: PARTY.EMPLOYER, size: 10 },
  { width: TEXT_WIDTH / 2, title: PARTY.STUDENT, size: 10 },
];

const parties = ({ schoolName, employer, student }: LetterText): KeyValue[] => [
  [PARTY.EMPLOYER, `${employer.name}\n统一社会信用代码：${employer.uscc || '—'}`],
  [PARTY.STUDENT, `${student.name}（学号 ${student.studentNo}）\n${student.place}，${student.gradYear} 届`],
  ['丙方（学校）', schoolName],
];

function opening({ agreementNo, initiator, signedAt, schoolName }: LetterText): string {
  const when = signedAt === null ? '' : `于 ${dayText(signedAt)} `;
  return `甲、乙双方与${schoolName}${when}签订就业协议书（编号 ${agreementNo}）。现由${PARTY[initiator]}提出解除该协议书，请对方确认。`;
}

const grounds = ({ reason, explanation, negotiated, penalty }: LetterText): KeyValue[] => [
  ['解约原因', reason],
  ['情况说明', explanation],
  ['是否已协商', negotiated],
  ['违约金', penalty],
];

const opinion = (initiates: boolean) => (initiates ? '本方提出解除协议书。' : '□ 同意解除协议书　　□ 不同意，理由：');
const employerSide = (initiator: LetterText['initiator']) =>
  [
    opinion(initiator === 'EMPLOYER'),
    '',
    '',
    '',
    '单位盖章：',
    '',
    '',
    '经办人签字：',
    '',
    '联系电话：',
    '',
    DATE,
  ].join('\n');
const studentSide = (initiator: LetterText['initiator']) =>
  [opinion(initiator === 'STUDENT'), '', '', '', '本人签字：', '', '', '', '', '联系电话：', '', DATE].join('\n');
