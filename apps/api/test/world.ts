import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Cipher } from '../src/core/cipher/index.js';
import { Student } from '../src/modules/graduate/index.js';
import { Account } from '../src/modules/identity/account.entity.js';
import { RoleGrant } from '../src/modules/identity/role-grant.entity.js';
import { ClassAssignment, ClassGroup, College, Major } from '../src/modules/organisation/index.js';
import { buildEmployers } from './employers.js';
import { passwordHash, STAFF, studentRow } from './people.js';

/** Ids of everything in a world, by name. */
export interface World {
  readonly colleges: Record<'collegeA' | 'collegeB', string>;
  readonly majors: Record<'majorA' | 'majorB', string>;
  /** Two classes in each college; counsellorA and `both` look after A1, counsellorB after B1. */
  readonly classes: Record<'classA1' | 'classA2' | 'classB1' | 'classB2', string>;
  /** One activated graduate in each class, and `fresh` in A1, who has never signed in. */
  readonly students: Record<'studentA1' | 'studentA2' | 'studentB1' | 'studentB2' | 'fresh', string>;
  /** `employerA` and `employerB` have an ADMIN of the same name who can sign in; nobody has claimed `employerC`. */
  readonly employers: Record<'employerA' | 'employerB' | 'employerC', string>;
  /** Login name of each person: mobile or student number. */
  readonly logins: Record<string, string>;
}

/** Two colleges, four classes, five graduates and the staff around them. */
export async function buildWorld(source: DataSource, cipher: Cipher): Promise<World> {
  const places = await buildPlaces(source);
  const logins: Record<string, string> = {};
  for (const member of STAFF) {
    const account = {
      ...(await accountOf('teacher', member.mobile, member.key)),
      mobile: member.mobile,
      staffNo: member.staffNo,
    };
    await source.manager.insert(Account, account);
    const grants = member.roles.map(({ role, college }) => ({
      accountId: account.id,
      role,
      collegeId: college ? places.colleges[college] : null,
    }));
    await source.manager.insert(RoleGrant, grants);
    logins[member.key] = member.mobile;
  }
  const assign = [
    ['classA1', 'T0004'],
    ['classA1', 'T0006'],
    ['classB1', 'T0005'],
  ] as const;
  await source.manager.insert(
    ClassAssignment,
    assign.map(([group, staffNo]) => ({ classId: places.classes[group], staffNo })),
  );
  const employers = await buildEmployers(source, logins);
  return { ...places, employers, logins, students: await buildStudents(source, cipher, places, logins) };
}

type Places = Pick<World, 'colleges' | 'majors' | 'classes'>;

async function buildPlaces(source: DataSource): Promise<Places> {
  const colleges = { collegeA: randomUUID(), collegeB: randomUUID() };
  const majors = { majorA: randomUUID(), majorB: randomUUID() };
  const classes = { classA1: randomUUID(), classA2: randomUUID(), classB1: randomUUID(), classB2: randomUUID() };
  await source.manager.insert(College, [
    { id: colleges.collegeA, name: '甲学院', code: 'A' },
    { id: colleges.collegeB, name: '乙学院', code: 'B' },
  ]);
  await source.manager.insert(Major, [
    { id: majors.majorA, collegeId: colleges.collegeA, code: '080901', name: '计算机科学与技术' },
    { id: majors.majorB, collegeId: colleges.collegeB, code: '050101', name: '汉语言文学' },
  ]);
  const group = (key: keyof typeof classes, name: string) => {
    const side = key.startsWith('classA') ? 'A' : 'B';
    return {
      id: classes[key],
      collegeId: colleges[`college${side}`],
      majorId: majors[`major${side}`],
      name,
      gradYear: '2027',
    };
  };
  await source.manager.insert(ClassGroup, [
    group('classA1', '甲一班'),
    group('classA2', '甲二班'),
    group('classB1', '乙一班'),
    group('classB2', '乙二班'),
  ]);
  return { colleges, majors, classes };
}

async function buildStudents(
  source: DataSource,
  cipher: Cipher,
  places: Places,
  logins: World['logins'],
): Promise<World['students']> {
  const wanted = [
    ['studentA1', 'classA1'],
    ['studentA2', 'classA2'],
    ['studentB1', 'classB1'],
    ['studentB2', 'classB2'],
    ['fresh', 'classA1'],
  ] as const;
  const ids: Record<string, string> = {};
  for (const [index, [key, group]] of wanted.entries()) {
    const side = group.startsWith('classA') ? 'A' : 'B';
    const place = {
      classId: places.classes[group],
      majorId: places.majors[`major${side}`],
      collegeId: places.colleges[`college${side}`],
    };
    const row = studentRow(index + 1, place, cipher);
    await source.manager.createQueryBuilder().comment('scope:SYSTEM').insert().into(Student).values(row).execute();
    const account = { ...(await accountOf('student', row.studentNo, row.name)), studentId: row.id };
    await source.manager.insert(
      Account,
      key === 'fresh' ? { ...account, passwordHash: null, status: 'PROVISIONED' } : account,
    );
    ids[key] = row.id;
    logins[key] = row.studentNo;
  }
  return ids as World['students'];
}

const accountOf = async (portal: 'student' | 'teacher', loginName: string, name: string) =>
  ({ id: randomUUID(), portal, loginName, name, passwordHash: await passwordHash, status: 'ACTIVE' }) as const;
