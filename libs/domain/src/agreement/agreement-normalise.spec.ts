import type { AgreementFieldKey } from './agreement-catalogue.js';
import {
  agreementDiff,
  normaliseAgreement,
  normaliseAgreementValue,
  type RawAgreementValue,
} from './agreement-normalise.js';
import { VALID_AGREEMENT } from './sample/valid-agreement.js';

describe('agreement values in canonical form', () => {
  it.each<[AgreementFieldKey, RawAgreementValue, string | null]>([
    ['employerName', ' 中原（郑州） 有限公司\u200b', '中原（郑州） 有限公司'],
    ['employerUscc', '9135 0100-m000100y43', '91350100M000100Y43'],
    ['employerNature', '其他企业', '39'],
    ['employerPhone', '０３７１－６５５５００００', '0371-65550000'],
    ['salary', '8,000.50', '8000.5'],
    ['salary', 8000, '8000'],
    ['salary', '面议', '面议'],
    ['contractYears', '3.0', '3'],
    ['contractStart', '2027年7月1日', '2027-07-01'],
    ['acceptArchive', '不接收', 'false'],
    ['acceptArchive', true, 'true'],
    ['acceptHukou', '是', 'true'],
    ['insurance', '住房公积金、养老保险', 'PENSION,HOUSING_FUND'],
    ['insurance', ['MEDICAL', 'PENSION', 'MEDICAL'], 'PENSION,MEDICAL'],
    ['preconditions', '', null],
    ['autoDissolve', 'MOON', 'MOON'],
    ['penaltyParty', '不约定违约金', 'NONE'],
    ['specialTerms', ' 第一条，甲方：\r\n第二条 \n', '第一条，甲方：\n第二条'],
    ['housing', undefined, null],
  ])('%s %j becomes %j', (key, raw, value) => {
    expect(normaliseAgreementValue(key, raw)).toBe(value);
    expect(normaliseAgreementValue(key, value)).toBe(value);
  });

  it('leaves what is canonical and what is absent', () => {
    expect(normaliseAgreement(VALID_AGREEMENT)).toEqual(VALID_AGREEMENT);
    expect(normaliseAgreement({ salary: '1' })).toEqual({ salary: '1' });
  });

  it('tells which fields differ, nothing and null being the same', () => {
    const { housing: _, ...rest } = VALID_AGREEMENT;
    expect(agreementDiff(VALID_AGREEMENT, { ...rest, salary: '9000', jobTitle: '测试工程师' })).toEqual([
      'jobTitle',
      'salary',
    ]);
  });
});
