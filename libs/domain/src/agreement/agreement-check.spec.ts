import { agencyNeeded, AGREEMENT_FIELDS, agreementSections, type AgreementValues } from './agreement-catalogue.js';
import { agreementWarnings, checkAgreement, checkAgreementField } from './agreement-check.js';
import { probationLimit, type AgreementLimits } from './agreement-cross-rule.js';
import { VALID_AGREEMENT } from './sample/valid-agreement.js';

const LIMITS: AgreementLimits = { graduateDate: '2027-06-30', penaltyCap: 5000 };
const found = (change: AgreementValues, limits = LIMITS) =>
  checkAgreement({ ...VALID_AGREEMENT, ...change }, limits).map(({ field, message }) => `${field}:${message}`);

describe('agreement check', () => {
  it('finds nothing in sound terms', () => expect(found({})).toEqual([]));

  it('asks for everything that is required, once', () => {
    const required = AGREEMENT_FIELDS.filter((field) => field.required).map((field) => field.key);
    expect(checkAgreement({}).map((flaw) => flaw.field)).toEqual(required);
    const left = checkAgreement({}, { leftToEmployer: true }).map((flaw) => flaw.field);
    expect(left).toEqual(required.filter((key) => key !== 'acceptArchive' && key !== 'acceptHukou'));
  });

  it.each<[AgreementValues, string]>([
    [{ employerName: '中原' }, 'employerName:单位名称至少 4 个字'],
    [{ employerUscc: '91350100M000100Y44' }, 'employerUscc:统一社会信用代码不正确'],
    [{ employerNature: '99' }, 'employerNature:单位性质不在选项中'],
    [{ employerRegion: '410000' }, 'employerRegion:单位所在地没有精确到区县'],
    [{ workRegion: '000000' }, 'workRegion:工作地区代码不存在'],
    [{ employerPostcode: '45000' }, 'employerPostcode:单位邮编应为 6 位数字'],
    [{ employerPhone: '12345' }, 'employerPhone:联系电话格式不正确'],
    [{ employerMobile: '12800138000' }, 'employerMobile:手机号码应为 11 位手机号码'],
    [{ archiveReceiverRegion: null }, 'archiveReceiverRegion:档案接收地区不能为空'],
    [{ archiveReceiverName: '中原精工机械有限公司' }, 'archiveReceiverName:单位没有人事管理权，不能自己接收档案'],
    [{ employerEmail: 'hr@' }, 'employerEmail:单位邮箱格式不正确'],
    [{ jobTitle: '长'.repeat(61) }, 'jobTitle:岗位名称超过 60 个字'],
    [{ contractYears: '0' }, 'contractYears:合同（服务）期限应在 0.1 至 50 年之间'],
    [{ contractYears: '2.55' }, 'contractYears:合同（服务）期限最多 1 位小数'],
    [{ probationMonths: '1.5' }, 'probationMonths:试用期（见习期）应为整数'],
    [{ salary: '面议' }, 'salary:转正后月薪应为数字'],
    [{ insurance: 'PENSION,PENSION' }, 'insurance:社会保险与公积金不在选项中'],
    [{ reportFrom: '2027-02-30' }, 'reportFrom:报到日期不是真实日期'],
    [{ acceptArchive: '也许' }, 'acceptArchive:是否接收档案只能选“接收”或“不接收”'],
    [{ archiveReceiverName: null }, 'archiveReceiverName:档案接收单位不能为空'],
    [{ acceptHukou: 'true' }, 'hukouAddress:户口迁入地址不能为空'],
    [{ penaltyParty: null }, 'penaltyParty:违约金承担方不能为空'],
    [{ penaltyAmount: null }, 'penaltyAmount:违约金不能为空'],
    [{ penaltyAmount: '0' }, 'penaltyAmount:已约定违约金承担方'],
    [{ penaltyParty: 'NONE' }, 'penaltyAmount:没有约定违约金承担方'],
    [{ penaltyAmount: '5000.01' }, 'penaltyAmount:违约金超过学校规定的上限 5000 元'],
    [{ probationSalary: '6399.99' }, 'probationSalary:试用期月薪不得低于转正后月薪的 80%，请至少填写 6400 元'],
    [{ reportTo: '2027-07-09' }, 'reportTo:报到截止日期早于报到日期'],
    [{ contractStart: '2027-07-09' }, 'contractStart:合同起始日期早于报到日期'],
    [{ contractYears: '2.9' }, 'probationMonths:按此合同期限，试用期依法最长 2 个月'],
    [{ contractYears: '0.2' }, 'probationMonths:合同期限不满三个月的不得约定试用期'],
    [{ specialTerms: '字'.repeat(2001) }, 'specialTerms:补充条款超过 2000 个字'],
  ])('%j: %s, once', (change, fault) => {
    expect(found(change)).toHaveLength(1);
    expect(found(change)[0]).toContain(fault);
  });

  it('asks for the local minimum wage of the place of work, and of no other', () => {
    const limits = { ...LIMITS, minWage: { region: '410105', monthly: 2100 } };
    const least = { salary: '2100', probationSalary: '2100' };
    expect(found(least, limits)).toEqual([]);
    expect(found({ salary: '2099.99', probationSalary: null }, limits)).toEqual([
      'salary:转正后月薪不得低于工作地区的最低工资标准，请至少填写 2100 元',
    ]);
    expect(found({ salary: '2400', probationSalary: '2000' }, limits)).toEqual([
      'probationSalary:试用期月薪不得低于工作地区的最低工资标准，请至少填写 2100 元',
    ]);
    expect(found({ salary: '1800', probationSalary: null, workRegion: '330106' }, limits)).toEqual([]);
  });

  it('warns of an early report, and lets it pass', () => {
    const early = { ...VALID_AGREEMENT, reportFrom: '2027-05-30' };
    expect(found({ reportFrom: '2027-05-30' })).toEqual([]);
    expect(agreementWarnings(early, LIMITS)).toEqual([
      { field: 'reportFrom', severity: 'warn', message: expect.stringContaining('早于 2027年5月31日') },
    ]);
    expect(agreementWarnings(VALID_AGREEMENT, LIMITS)).toEqual([]);
    expect(checkAgreementField('reportFrom', '2027-05-30', VALID_AGREEMENT, LIMITS)).toBeNull();
  });

  it.each<AgreementValues>([
    { reportFrom: '2027-05-31' },
    { penaltyAmount: '5000' },
    { archiveReceiverName: '中原精工机械有限公司', hasPersonnelAuthority: 'true' },
    { penaltyParty: null, penaltyAmount: null },
    { penaltyParty: 'NONE', penaltyAmount: null },
    { contractYears: null, contractStart: null, probationMonths: '0', probationSalary: null },
    { employerNature: '21', contractYears: '2', probationMonths: '12' },
    {
      acceptArchive: 'false',
      archiveReceiverName: null,
      archiveReceiverDept: null,
      archiveReceiverRegion: null,
      archiveReceiverAddress: null,
      archiveReceiverPostcode: null,
      archiveReceiverContact: null,
      archiveReceiverPhone: null,
    },
  ])('lets %j pass', (change) => expect(found(change)).toEqual([]));

  it.each([
    ['0.2', 0],
    ['0.9', 1],
    ['1', 2],
    ['2.9', 2],
    ['3', 6],
    [null, 6],
  ])('a contract of %s years allows a probation of %s months', (contractYears, months) =>
    expect(probationLimit({ contractYears, employerNature: '39' })).toBe(months),
  );

  it('judges one field among the others', () => {
    expect(checkAgreementField('reportTo', '2027-07-01', VALID_AGREEMENT)).toMatch('报到截止日期早于报到日期');
    expect(checkAgreementField('penaltyAmount', '9000', VALID_AGREEMENT, LIMITS)).toMatch('上限');
    expect(checkAgreementField('salary', '8001', { ...VALID_AGREEMENT, probationSalary: null })).toBeNull();
  });

  it('asks for the agency’s seal when the file goes to somebody else', () => {
    expect(agencyNeeded(VALID_AGREEMENT, true)).toBe(true);
    expect(agencyNeeded({ ...VALID_AGREEMENT, hasPersonnelAuthority: 'true' }, false)).toBe(false);
    const silent = { ...VALID_AGREEMENT, hasPersonnelAuthority: null };
    expect([agencyNeeded(silent, false), agencyNeeded(silent, true)]).toEqual([true, false]);
    expect(agencyNeeded({ ...VALID_AGREEMENT, acceptArchive: 'false' }, false)).toBe(false);
    const own = VALID_AGREEMENT.employerName ?? null;
    expect(agencyNeeded({ ...VALID_AGREEMENT, archiveReceiverName: own }, false)).toBe(false);
  });

  it('has every field in one section, in the order of the form', () =>
    expect(agreementSections.flatMap((section) => section.fields)).toEqual(AGREEMENT_FIELDS));
});
