import { CLAUSES_MAX_LENGTH, DEFAULT_CLAUSES } from './agreement-clause.js';
import { agreementContent, type AgreementContentInput } from './agreement-content.js';
import { agreementText } from './agreement-text.js';
import { canonicalJson } from './canonical-json.js';
import { VALID_AGREEMENT } from './sample/valid-agreement.js';

const INPUT: AgreementContentInput = {
  agreementNo: '1000020273000001J',
  revision: 1,
  values: VALID_AGREEMENT,
  regionName: (code) => (code === '410105' ? '河南省郑州市金水区' : code),
  student: {
    name: '白䶮莎',
    gender: '1',
    birthDate: '2004-08-09',
    ethnicity: '01',
    politicalStatus: '03',
    idNo: '41909020040809051X',
    majorName: '计算机理论',
    collegeName: '计算机学院',
    className: '2023级计算机01班',
    studentNo: '202301000001',
    educationLevel: '31',
    durationYears: '4',
    trainingMode: '1',
    graduateDate: '2027-06-30',
    originRegion: '410105',
    mobile: '18930270643',
    email: null,
    homeAddress: '金水区幸福路1号',
  },
  school: { name: '示例大学', contact: '就业中心', phone: '010-12345678', address: '学府路1号', postcode: '100000' },
  clauses: DEFAULT_CLAUSES,
  clauseVersion: 1,
};

describe('agreement content', () => {
  const content = agreementContent(INPUT);

  it('reads as the sheet does', () =>
    expect(
      [...content.partyA, ...content.partyB, ...content.partyC, ...content.terms].map(
        ({ label, value }) => `${label}：${value}`,
      ),
    ).toMatchSnapshot());

  it('never holds the whole ID number', () => {
    expect(canonicalJson(content)).not.toContain('41909020040809051X');
    expect(canonicalJson(content)).toContain('419***************');
  });

  it('prints the special terms verbatim, apart from the lines', () => {
    expect(content.specialTerms).toBe(VALID_AGREEMENT.specialTerms);
    expect(content.terms.map((line) => line.key)).not.toContain('specialTerms');
  });

  it('gives the same bytes for the same content and survives a round trip', () => {
    expect(canonicalJson(agreementContent({ ...INPUT }))).toBe(canonicalJson(content));
    expect(canonicalJson(JSON.parse(canonicalJson(content)))).toBe(canonicalJson(content));
  });

  it.each([
    ['probationMonths', '0', '无试用期'],
    ['probationMonths', '6', '6 个月'],
    ['acceptHukou', 'false', '不解决'],
    ['insurance', 'PENSION,INJURY', '养老保险、工伤保险'],
    ['penaltyParty', 'BOTH', '违约的任何一方'],
    ['workRegion', '410105', '410105'],
    ['salary', null, ''],
  ] as const)('writes %s %s as %s', (key, value, text) => expect(agreementText(key, value)).toBe(text));
});

describe('canonical JSON', () => {
  it('sorts keys at every depth, leaves out what is undefined, and writes no spaces', () =>
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: '中\n"', z: undefined })).toBe(
      '{"a":"中\\n\\"","b":[{"c":null,"d":1}]}',
    ));

  it.each([[Number.NaN], [undefined], [() => 1]])('refuses %s', (value) =>
    expect(() => canonicalJson([value])).toThrow(TypeError),
  );
});

describe('default clauses', () => {
  it('cover the fourteen subjects within two pages', () => {
    expect(DEFAULT_CLAUSES).toHaveLength(14);
    expect(new Set(DEFAULT_CLAUSES.map((clause) => clause.title)).size).toBe(14);
    const length = DEFAULT_CLAUSES.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
    expect(length).toBeLessThan(CLAUSES_MAX_LENGTH);
  });
});
