import {
  AGREEMENT_FIELDS,
  agreementContent,
  CLAUSES_MAX_LENGTH,
  DEFAULT_CLAUSES,
  type AgreementContent,
  type AgreementValues,
} from '@qicheng/domain';

const STUDENT = {
  name: '白䶮莎',
  gender: '1',
  birthDate: '2004-08-09',
  ethnicity: '01',
  politicalStatus: '03',
  idNo: '41909020040809051X',
  majorName: '计算机科学与技术',
  collegeName: '计算机学院',
  className: '2023级计算机01班',
  studentNo: '202301000001',
  educationLevel: '31',
  durationYears: '4',
  trainingMode: '1',
  graduateDate: '2027-06-30',
  originRegion: '410105',
  mobile: '18930270643',
  email: 'student@example.com',
  homeAddress: '金水区幸福路1号',
};

const SCHOOL = {
  name: '示例大学',
  contact: '就业中心',
  phone: '010-12345678',
  address: '学府路1号',
  postcode: '100000',
};

const VALUES: AgreementValues = {
  employerName: '中原精工机械有限公司',
  employerUscc: '91350100M000100Y43',
  employerNature: '39',
  employerIndustry: '22',
  employerRegion: '410105',
  employerAddress: '花园路100号',
  employerContact: '赵敏',
  employerPhone: '0371-65550000',
  jobTitle: '软件工程师',
  jobCategory: '13',
  workRegion: '410105',
  workAddress: '花园路100号',
  salary: '8000',
  reportFrom: '2027-07-10',
  acceptArchive: 'false',
  acceptHukou: 'false',
  specialTerms: '双方约定：入职满一年调薪。',
};

const INPUT = {
  agreementNo: '1000020273000001J',
  revision: 1,
  values: VALUES,
  regionName: () => '河南省郑州市金水区',
  student: STUDENT,
  school: SCHOOL,
  clauses: DEFAULT_CLAUSES,
  clauseVersion: 1,
};

/** An agreement as most are. */
export const USUAL: AgreementContent = agreementContent(INPUT);

const longest = Object.fromEntries(
  AGREEMENT_FIELDS.map(({ key, kind, maxLength, options }) => {
    if (kind === 'set') return [key, options?.map(({ code }) => code).join(',')];
    return [key, kind === 'text' || kind === 'longtext' ? '长'.repeat(maxLength ?? 0) : VALUES[key]];
  }),
) as AgreementValues;

const CLAUSES = 20;

/** As much as everybody may write: the parties, the registers, the school in its clauses. */
export const LONGEST: AgreementContent = agreementContent({
  ...INPUT,
  values: {
    ...longest,
    hasPersonnelAuthority: 'false',
    acceptArchive: 'true',
    archiveReceiverRegion: '410105',
    acceptHukou: 'true',
    probationSalary: '999999.99',
  },
  student: { ...STUDENT, name: '长'.repeat(40), majorName: '长'.repeat(60), homeAddress: '长'.repeat(200) },
  school: { ...SCHOOL, address: '长'.repeat(100) },
  clauses: Array.from({ length: CLAUSES }, () => ({
    title: '一般条款',
    text: '长'.repeat(CLAUSES_MAX_LENGTH / CLAUSES - 4),
  })),
});
