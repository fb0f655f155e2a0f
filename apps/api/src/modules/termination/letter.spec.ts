import { pdfPages } from '../../../test/pdf-text.js';
import { type LetterText, penaltyText } from './letter-text.js';
import { letterPdf } from './termination-letter.js';

const LETTER: LetterText = {
  schoolName: '启程大学',
  agreementNo: '999992027301000017',
  initiator: 'STUDENT',
  employer: { name: '河南测试精密仪器有限公司', uscc: '91410100MA0000000D' },
  student: { name: '测试䶮', studentNo: '2023000001', place: '甲学院 计算机科学与技术', gradYear: '2027' },
  signedAt: new Date('2026-11-01T08:00:00Z'),
  reason: '个人违约-继续深造',
  explanation: '已被本校录取为硕士研究生，决定继续深造，与单位沟通一致。',
  negotiated: '是',
  penalty: penaltyText('3000', 'true', '3000'),
  at: new Date('2026-11-23T16:30:00Z'),
};

const pagesOf = async (letter: LetterText): Promise<string[]> => pdfPages(await letterPdf(letter));
const bare = (text: string) => text.replaceAll(/\s/g, '');

describe('the letter of termination', () => {
  it('is one page with both parties, the reason and room for signature and seal', async () => {
    const pages = await pagesOf(LETTER);
    expect(pages).toHaveLength(1);
    for (const text of [
      '河南测试精密仪器有限公司',
      '测试䶮',
      '个人违约-继续深造',
      '协议书约定 3000 元;本次已支付 3000 元',
      '2026年11月1日',
      '2026年11月24日生成',
      '单位盖章',
      '本人签字',
      '□ 同意解除协议书',
    ])
      expect(pages[0]).toContain(bare(text));
  });

  it('keeps the signatures of both sides on one page, however long the explanation is', async () => {
    const pages = await pagesOf({ ...LETTER, initiator: 'EMPLOYER', explanation: '说明'.repeat(500) });
    const signing = pages.filter((page) => page.includes('单位盖章'));
    expect(signing).toHaveLength(1);
    expect(signing[0]).toContain('本人签字');
  });

  it('says what was agreed on the penalty', () => {
    expect(penaltyText(null, null, null)).toBe('协议书未约定由发起方承担违约金');
    expect(penaltyText('3000', 'false', null)).toBe('协议书约定 3000 元；双方同意本次不支付');
    expect(penaltyText(null, 'true', '500')).toBe('协议书未约定由发起方承担违约金；本次已支付 500 元');
  });
});
