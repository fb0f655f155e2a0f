import { ageOn, yearsBetween } from '../date/calendar-date.js';
import { isResidentScheme } from '../identity/document-no.js';
import { idNoBirthDate, idNoGender } from '../identity/id-card.js';
import type { OriginFieldKey, OriginValues } from './origin-catalogue.js';
import { complaint, type Complaint } from './origin-flaw.js';

/** A contradiction between fields; asked only when all its fields are sound on their own, and reported at the first. */
export interface CrossRule {
  readonly fields: readonly [OriginFieldKey, ...OriginFieldKey[]];
  readonly test: (values: OriginValues) => boolean;
  readonly flaw: Complaint;
}

const both = (a: string | null | undefined, b: string | null | undefined, test: (a: string, b: string) => boolean) =>
  !a || !b || test(a, b);

/** Half a year short of the programme's length, up to four years of extension beyond it (validation §6). */
const fitsDuration = ({ enrollDate, graduateDate, durationYears }: OriginValues) =>
  both(enrollDate, graduateDate, (from, to) => {
    const excess = yearsBetween(from, to) - Number(durationYears);
    return from >= to || !durationYears || (excess >= -0.5 && excess <= 4);
  });

const isGraduateAge = (age: number) => age >= 15 && age <= 60;

/** The contradictions worth knowing (data dictionary §1, validation §6). */
export const CROSS_RULES: readonly CrossRule[] = [
  {
    fields: ['birthDate', 'idNo', 'idType'],
    test: ({ idType, idNo, birthDate }) =>
      !isResidentScheme(idType) || both(idNo, birthDate, (no, birth) => idNoBirthDate(no) === birth),
    flaw: complaint('idBirth', '出生日期与身份证号不一致', '请与证件核对出生日期和身份证号'),
  },
  {
    fields: ['gender', 'idNo', 'idType'],
    test: ({ idType, idNo, gender }) =>
      !isResidentScheme(idType) || both(idNo, gender, (no, code) => idNoGender(no) === code),
    flaw: complaint('idGender', '性别与身份证号不一致', '请与证件核对性别和身份证号'),
  },
  {
    fields: ['enrollDate', 'graduateDate'],
    test: ({ enrollDate, graduateDate }) => both(enrollDate, graduateDate, (from, to) => from < to),
    flaw: complaint('dateOrder', '入学时间不早于毕业时间', '请核对入学时间和毕业时间'),
  },
  {
    fields: ['graduateDate', 'enrollDate', 'durationYears'],
    test: fitsDuration,
    flaw: complaint('studySpan', '在校时间与学制不符', '请核对入学时间、毕业时间和学制'),
  },
  {
    fields: ['gradYear', 'graduateDate'],
    test: ({ gradYear, graduateDate }) => both(gradYear, graduateDate, (year, day) => day.startsWith(year)),
    flaw: complaint('gradYear', '届别与毕业时间不一致', '请核对届别和毕业时间'),
  },
  {
    fields: ['graduateDate', 'birthDate'],
    test: ({ birthDate, graduateDate }) =>
      both(birthDate, graduateDate, (birth, day) => isGraduateAge(ageOn(birth, day))),
    flaw: complaint('age', '毕业时年龄不在 15 至 60 岁之间', '请核对出生日期和毕业时间'),
  },
  {
    fields: ['emergencyPhone', 'mobile'],
    test: ({ emergencyPhone, mobile }) => both(emergencyPhone, mobile, (other, own) => other !== own),
    flaw: complaint('samePhone', '紧急联系人电话与本人手机号码相同', '请填写紧急联系人自己的电话'),
  },
];
