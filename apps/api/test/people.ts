import { randomUUID } from 'node:crypto';
import type { Role } from '@qicheng/domain';
import type { Cipher } from '../src/core/cipher/index.js';
import { Passwords } from '../src/modules/identity/index.js';

/** The password of everybody in a test world. */
export const PASSWORD = 'Test-world-2027';

/** A member of staff in a test world. */
export interface StaffMember {
  readonly key: string;
  readonly mobile: string;
  readonly staffNo: string;
  readonly roles: readonly { role: Role; college?: 'collegeA' | 'collegeB' }[];
}

export const STAFF: readonly StaffMember[] = [
  { key: 'centre', mobile: '13900000001', staffNo: 'T0001', roles: [{ role: 'CENTRE_ADMIN' }] },
  { key: 'collegeA', mobile: '13900000002', staffNo: 'T0002', roles: [{ role: 'COLLEGE_ADMIN', college: 'collegeA' }] },
  { key: 'collegeB', mobile: '13900000003', staffNo: 'T0003', roles: [{ role: 'COLLEGE_ADMIN', college: 'collegeB' }] },
  { key: 'counsellorA', mobile: '13900000004', staffNo: 'T0004', roles: [{ role: 'COUNSELLOR' }] },
  { key: 'counsellorB', mobile: '13900000005', staffNo: 'T0005', roles: [{ role: 'COUNSELLOR' }] },
  {
    key: 'both',
    mobile: '13900000006',
    staffNo: 'T0006',
    roles: [{ role: 'COUNSELLOR' }, { role: 'COLLEGE_ADMIN', college: 'collegeA' }],
  },
  { key: 'system', mobile: '13900000007', staffNo: 'T0007', roles: [{ role: 'SYS_ADMIN' }] },
];

/** The same hash for everybody: hashing a dozen times would only cost time. */
export const passwordHash = new Passwords({ PASSWORD_COST: 'token' }).hash(PASSWORD);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** A resident ID number with an unassigned county, so that it belongs to nobody: `serial` 0–999, male when odd. */
export function idNoOf(serial: number): string {
  const body = `11909020040101${String(serial).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'[sum % 11];
}

/** A complete graduate's row; `serial` makes numbers unique. */
export function studentRow(
  serial: number,
  place: { classId: string; majorId: string; collegeId: string },
  cipher: Cipher,
) {
  const idNo = idNoOf(serial);
  return {
    id: randomUUID(),
    ...place,
    studentNo: `2023${String(serial).padStart(6, '0')}`,
    examNo: `23110105${String(serial).padStart(6, '0')}`,
    name: `测试${'甲乙丙丁戊己庚辛壬癸'[serial % 10]}`,
    idType: '1',
    idNoCipher: cipher.encrypt(idNo),
    idNoHash: cipher.lookup(idNo),
    gender: serial % 2 === 1 ? '1' : '2',
    birthDate: '2004-01-01',
    ethnicity: '01',
    politicalStatus: '03',
    gradYear: '2027',
    educationLevel: '31',
    studyForm: '1',
    durationYears: '4',
    trainingMode: '1',
    enrollDate: '2023-09-01',
    graduateDate: '2027-06-30',
    normalStudentCategory: '2',
    studyOutcome: 'NORMAL',
    originRegion: '110105',
    urbanRural: '1',
    hardshipCategory: '0',
    archiveAtSchool: true,
    hukouAtSchool: false,
    homeAddress: '北京市朝阳区测试路 1 号',
    mobile: `1380000${String(serial).padStart(4, '0')}`,
    email: `s${serial}@example.com`,
    emergencyContact: '测试家长',
    emergencyPhone: `1370000${String(serial).padStart(4, '0')}`,
  };
}
