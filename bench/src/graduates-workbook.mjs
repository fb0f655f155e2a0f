import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ORIGIN_IMPORT_COLUMNS } from '@qicheng/domain';

const API = path.resolve(import.meta.dirname, '../../apps/api/dist');
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const DAY_MS = 86_400_000;
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平';

/** A valid ID number of nobody (unassigned county), different for every index below two million. */
function idNoOf(index) {
  const birth = new Date(Date.UTC(2003, 0, 1) + Math.floor(index / 999) * DAY_MS);
  const day = birth.toISOString().slice(0, 10);
  const body = `539090${day.replaceAll('-', '')}${String((index % 999) + 1).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return { idNo: body + '10X98765432'[sum % 11], birthDate: day, gender: Number(body[16]) % 2 === 1 ? '1' : '2' };
}

/** What all graduates of the bench have in common. */
const ALIKE = {
  idType: '1',
  ethnicity: '01',
  politicalStatus: '03',
  schoolCode: '99999',
  schoolName: '启程大学',
  educationLevel: '31',
  studyForm: '1',
  majorCode: '080901',
  majorDirection: '卓越班',
  trainingMode: '1',
  originRegion: '532923',
  urbanRural: '2',
  durationYears: '4',
  enrollDate: '2023-09-01',
  graduateDate: '2027-06-30',
  hardshipCategory: '0',
  normalStudentCategory: '2',
  hukouAtSchool: '否',
  archiveAtSchool: '是',
  homePostcode: '672100',
  emergencyContact: '王建国',
};

function graduate(index) {
  const college = index % 20;
  const no = String(202_300_000_000 + index);
  const [surname, given] = [
    SURNAMES[index % 20],
    GIVEN[Math.floor(index / 20) % 20] + GIVEN[Math.floor(index / 400) % 20],
  ];
  return {
    ...ALIKE,
    examNo: String(23_530_000_000_000 + index),
    studentNo: no,
    name: surname + given,
    ...idNoOf(index),
    collegeName: `学院${college + 1}`,
    className: `班级${college + 1}-${(Math.floor(index / 20) % 100) + 1}`,
    majorName: `专业${college + 1}`,
    mobile: `138${String(index).padStart(8, '0')}`,
    email: `s${no}@stu.example.edu.cn`,
    homeAddress: `祥云县幸福路 ${index} 号`,
    emergencyPhone: `139${String(index).padStart(8, '0')}`,
    counsellorNo: `T${String(college).padStart(4, '0')}`,
  };
}

/** Writes `rows` sound graduates in the upload layout (some 50 columns, 38 of them filled) to `file`. */
export async function writeGraduates(file, rows) {
  const { writeWorkbook } = await import(path.join(API, 'modules/exchange/workbook/index.js'));
  const columns = ORIGIN_IMPORT_COLUMNS.filter((column) => !column.labelOnly);
  const header = [0, 1].map((line) => columns.map(({ headers }) => headers[line]));
  const cells = function* () {
    for (let index = 0; index < rows; index++) {
      const values = graduate(index);
      yield columns.map(({ target }) => values[target] ?? null);
    }
  };
  await pipeline(writeWorkbook([{ name: '毕业生', header, rows: cells() }]), createWriteStream(file));
}
