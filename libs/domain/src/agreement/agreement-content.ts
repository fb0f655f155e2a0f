import { codeLabel } from '../code/code-lookup.js';
import { chineseDate } from '../date/calendar-date.js';
import { maskIdNo } from '../identity/id-card.js';
import { AGREEMENT_FIELDS, type AgreementValues } from './agreement-catalogue.js';
import type { AgreementClause } from './agreement-clause.js';
import { agreementText } from './agreement-text.js';

/** One line of the sheet; `value` is what people read, '' where nothing was agreed. */
export interface ContentLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** What is shown, printed, signed and hashed; made only of strings and numbers, so that its canonical JSON is stable. */
export interface AgreementContent {
  readonly schema: 1;
  readonly agreementNo: string | null;
  readonly revision: number;
  readonly partyA: ContentLine[];
  readonly partyB: ContentLine[];
  readonly partyC: ContentLine[];
  readonly terms: ContentLine[];
  readonly specialTerms: string;
  readonly clauses: AgreementClause[];
  readonly clauseVersion: number;
}

type Known = string | null | undefined;

/** The student as the register knows them: codes, dates `YYYY-MM-DD`, the whole ID number (it leaves masked). */
export interface AgreementStudent {
  readonly name: string;
  readonly gender: Known;
  readonly birthDate: Known;
  readonly ethnicity: Known;
  readonly politicalStatus: Known;
  readonly idNo: Known;
  readonly majorName: Known;
  readonly collegeName: Known;
  readonly className: Known;
  readonly studentNo: string;
  readonly educationLevel: Known;
  readonly durationYears: Known;
  readonly trainingMode: Known;
  readonly graduateDate: Known;
  readonly originRegion: Known;
  readonly mobile: Known;
  readonly email: Known;
  readonly homeAddress: Known;
}

/** The school as it stands on the sheet. */
export interface AgreementSchool {
  readonly name: string;
  readonly contact: Known;
  readonly phone: Known;
  readonly address: Known;
  readonly postcode: Known;
}

/** All a content is made of. */
export interface AgreementContentInput {
  readonly agreementNo: string | null;
  readonly revision: number;
  readonly values: AgreementValues;
  readonly regionName: (code: string) => string;
  readonly student: AgreementStudent;
  readonly school: AgreementSchool;
  readonly clauses: readonly AgreementClause[];
  readonly clauseVersion: number;
}

/** The sheet of an agreement: the three parties, what they agree on, and the clauses of the school. */
export function agreementContent(input: AgreementContentInput): AgreementContent {
  const { agreementNo, revision, values, clauses, clauseVersion } = input;
  const lines = agreedLines(input);
  return {
    schema: 1,
    agreementNo,
    revision,
    partyA: lines('EMPLOYER'),
    partyB: studentLines(input),
    partyC: schoolLines(input),
    terms: [...lines('POST'), ...lines('PAY'), ...lines('REPORT'), ...lines('ARCHIVE'), ...lines('TERMS')],
    specialTerms: values.specialTerms ?? '',
    clauses: clauses.map(({ title, text }) => ({ title, text })),
    clauseVersion,
  };
}

const line = (key: string, label: string, value: Known): ContentLine => ({ key, label, value: value ?? '' });

const agreedLines =
  ({ values, regionName }: AgreementContentInput) =>
  (section: (typeof AGREEMENT_FIELDS)[number]['section']): ContentLine[] =>
    AGREEMENT_FIELDS.filter((field) => field.section === section && field.key !== 'specialTerms').map(
      ({ key, label }) => line(key, label, agreementText(key, values[key], regionName)),
    );

const studentLines = ({ student, regionName }: AgreementContentInput): ContentLine[] => [
  line('name', '姓名', student.name),
  line('gender', '性别', codeLabel('gender', student.gender)),
  line('birthDate', '出生日期', chineseDate(student.birthDate ?? '')),
  line('ethnicity', '民族', codeLabel('ethnicity', student.ethnicity)),
  line('politicalStatus', '政治面貌', codeLabel('political_status', student.politicalStatus)),
  line('idNo', '证件号码', maskIdNo(student.idNo ?? '')),
  line('studentNo', '学号', student.studentNo),
  line('collegeName', '学院', student.collegeName),
  line('majorName', '专业', student.majorName),
  line('className', '班级', student.className),
  line('educationLevel', '学历', codeLabel('education_level', student.educationLevel)),
  line('durationYears', '学制', student.durationYears ? `${student.durationYears} 年` : ''),
  line('trainingMode', '培养方式', codeLabel('training_mode', student.trainingMode)),
  line('graduateDate', '毕业日期', chineseDate(student.graduateDate ?? '')),
  line('originRegion', '生源地', student.originRegion ? regionName(student.originRegion) : ''),
  line('mobile', '手机号码', student.mobile),
  line('email', '电子邮箱', student.email),
  line('homeAddress', '家庭住址', student.homeAddress),
];

const schoolLines = ({ school, student }: AgreementContentInput): ContentLine[] => [
  line('schoolName', '学校名称', school.name),
  line('collegeName', '学院', student.collegeName),
  line('contact', '联系人', school.contact),
  line('phone', '联系电话', school.phone),
  line('address', '通讯地址', school.address),
  line('postcode', '邮政编码', school.postcode),
];
