import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Cipher } from '../../core/cipher/index.js';
import { Clock } from '../../core/clock/index.js';
import { UnitOfWork } from '../../core/work/index.js';
import { Student } from '../../modules/graduate/index.js';
import { Account, Passwords, RoleGrant } from '../../modules/identity/index.js';
import { ClassAssignment, ClassGroup, College, Major } from '../../modules/organisation/index.js';
import { SettingService, WindowService } from '../../modules/setting/index.js';
import { MinimumWages } from '../../modules/wage/index.js';
import { DEMO_PASSWORD, DEMO_STAFF, demoStudentNo } from './demo-accounts.js';
import { demoPerson } from './demo-people.js';
import { DemoEmployers } from './demo-employers.js';
import { DemoApplications } from './demo-applications.js';
import { DemoCorrections } from './demo-corrections.js';
import { DemoReviews } from './demo-reviews.js';
import { DemoTerminations } from './demo-terminations.js';
import { DEMO_WAGES } from './demo-wages.js';
import { demoWindow } from './demo-window.js';

const COLLEGES = [
  { name: '信息工程学院', code: '01', major: ['080901', '计算机科学与技术'] },
  { name: '经济管理学院', code: '02', major: ['120203K', '会计学'] },
  { name: '人文学院', code: '03', major: ['050101', '汉语言文学'] },
] as const;
const CLASSES_PER_COLLEGE = 2;
const STUDENTS_PER_CLASS = 40;
const GRAD_YEAR = '2027';

interface Place {
  readonly collegeId: string;
  readonly majorId: string;
  readonly classId: string;
}

/** An invented university: three colleges, six classes, 240 graduates, staff, reviews in every state, a termination and a company that registers. */
@Injectable()
export class DemoUniversity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
    private readonly windows: WindowService,
    private readonly wages: MinimumWages,
    private readonly settings: SettingService,
    private readonly reviews: DemoReviews,
    private readonly corrections: DemoCorrections,
    private readonly employers: DemoEmployers,
    private readonly terminations: DemoTerminations,
    private readonly applications: DemoApplications,
  ) {}

  /** One transaction: a demo that was interrupted would stay half for good. */
  async load(): Promise<void> {
    const passwordHash = await this.passwords.hash(DEMO_PASSWORD);
    await this.work.run(async () => {
      const places = await this.places();
      await this.staff(places, passwordHash);
      await this.students(places, passwordHash);
      await this.employers.load(passwordHash);
      await this.windows.save({ flow: 'origin', gradYear: GRAD_YEAR, ...demoWindow(this.clock.now()) });
      await this.settings.set('serviceAccountName', '启程大学就业服务');
      await this.settings.set('serviceAccountUrl', 'http://weixin.qq.com/r/QichengUniversityCareers');
      for (const wage of DEMO_WAGES) await this.wages.add(wage);
      await this.reviews.load();
      await this.corrections.load();
      await this.terminations.load();
      await this.applications.load(passwordHash);
    });
  }

  private async places(): Promise<Place[]> {
    const places: Place[] = [];
    for (const { name, code, major } of COLLEGES) {
      const [collegeId, majorId] = [randomUUID(), randomUUID()];
      await this.work.manager.insert(College, { id: collegeId, name, code });
      await this.work.manager.insert(Major, { id: majorId, collegeId, code: major[0], name: major[1] });
      for (let index = 1; index <= CLASSES_PER_COLLEGE; index++) {
        const classId = randomUUID();
        await this.work.manager.insert(ClassGroup, {
          id: classId,
          collegeId,
          majorId,
          gradYear: GRAD_YEAR,
          name: `${major[1]} 23${String(index).padStart(2, '0')} 班`,
        });
        places.push({ collegeId, majorId, classId });
      }
    }
    return places;
  }

  private async staff(places: readonly Place[], passwordHash: string): Promise<void> {
    for (const { mobile, staffNo, name, roles, classes = [] } of DEMO_STAFF) {
      const id = randomUUID();
      await this.work.manager.insert(Account, {
        id,
        portal: 'teacher',
        loginName: mobile,
        mobile,
        staffNo,
        name,
        passwordHash,
        status: 'ACTIVE',
      });
      const collegeOf = (college: number | undefined) =>
        college === undefined ? null : (places[college * CLASSES_PER_COLLEGE]?.collegeId ?? null);
      await this.work.manager.insert(
        RoleGrant,
        roles.map(({ role, college }) => ({ accountId: id, role, collegeId: collegeOf(college) })),
      );
      const assigned = classes.map((index) => places[index]).filter((place) => place !== undefined);
      await this.work.manager.insert(
        ClassAssignment,
        assigned.map(({ classId }) => ({ classId, staffNo })),
      );
    }
  }

  /** Every tenth graduate has not activated the account yet, the first among them. */
  private async students(places: readonly Place[], passwordHash: string): Promise<void> {
    const rows = places.flatMap((place, index) =>
      Array.from({ length: STUDENTS_PER_CLASS }, (_, n) => this.row(index * STUDENTS_PER_CLASS + n + 1, place)),
    );
    await this.work.manager.createQueryBuilder().comment('scope:SYSTEM').insert().into(Student).values(rows).execute();
    const accounts = rows.map(({ id, studentNo, name, email }, index) => ({
      portal: 'student' as const,
      loginName: studentNo,
      studentId: id,
      name,
      ...(index % 10 === 0 ? {} : { passwordHash, status: 'ACTIVE' as const, email, emailVerifiedAt: new Date() }),
    }));
    await this.work.manager.insert(Account, accounts);
  }

  private row(serial: number, place: Place) {
    const { idNo, ...person } = demoPerson(serial);
    return {
      id: randomUUID(),
      ...place,
      ...person,
      studentNo: demoStudentNo(serial),
      examNo: `23110105${String(serial).padStart(6, '0')}`,
      idType: '1',
      idNoCipher: this.cipher.encrypt(idNo),
      idNoHash: this.cipher.lookup(idNo),
      ethnicity: '01',
      gradYear: GRAD_YEAR,
      educationLevel: '31',
      studyForm: '1',
      durationYears: '4',
      trainingMode: '1',
      enrollDate: '2023-09-01',
      graduateDate: '2027-06-30',
      normalStudentCategory: '2',
      studyOutcome: 'NORMAL',
      archiveAtSchool: true,
      hukouAtSchool: false,
      emergencyContact: '家长',
      email: `s${serial}@student.qicheng.example`,
    };
  }
}
