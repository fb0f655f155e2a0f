import { randomUUID } from 'node:crypto';
import type { AgreementSheetView } from '@qicheng/contracts';
import type { AgreementValues, SignatureStroke } from '@qicheng/domain';
import { actingAs, SYSTEM } from '../src/core/actor/index.js';
import { UnitOfWork } from '../src/core/work/index.js';
import { Agreement } from '../src/modules/agreement/index.js';
import { PASSWORD } from './people.js';
import { dataUrl, drawingPng } from './png.js';
import type { TestHouse } from './test-app.js';
import type { World } from './world.js';

type StudentKey = keyof World['students'];

/** Terms as two parties might fill them in; the company does not exist. */
const TERMS: AgreementValues = {
  employerName: '甲启航科技有限公司',
  employerUscc: '91350100M000100Y43',
  employerRegion: '410105',
  jobTitle: '软件工程师',
  salary: '8000',
  acceptArchive: 'false',
  reportFrom: '2027-07-10',
};

/** An agreement that waits for the college, or stands as `given` says. */
export async function agreementIn(house: TestHouse, key: StudentKey, given: Partial<Agreement> = {}): Promise<string> {
  const studentId = house.world.students[key];
  const [student] = await house.sql<{
    name: string;
    studentNo: string;
    classId: string;
    collegeId: string;
    majorId: string;
  }>(
    `/* scope:SYSTEM */ select name, student_no as "studentNo", class_id as "classId", college_id as "collegeId", major_id as "majorId" from student where id = $1`,
    [studentId],
  );
  if (!student) throw new Error(`${key} is not in the register`);
  const row: Partial<Agreement> & { id: string } = {
    id: randomUUID(),
    studentId,
    ...student,
    gradYear: '2027',
    educationLevel: '31',
    employerId: house.world.employers.employerA,
    employerName: TERMS.employerName ?? null,
    initiator: 'STUDENT',
    state: 'COLLEGE_REVIEW',
    values: TERMS,
    sharedWithEmployer: true,
    ...given,
  };
  await house.source.createQueryBuilder().comment('scope:SYSTEM').insert().into(Agreement).values(row).execute();
  return row.id;
}

/** The row as it stands. */
export async function rowOf(house: TestHouse, id: string): Promise<Agreement> {
  const found = await house.source
    .createQueryBuilder(Agreement, 'row')
    .comment('scope:SYSTEM')
    .where('row.id = :id', { id })
    .getOneOrFail();
  return found;
}

/** Passes the college's review, so that it is frozen and waits for the signature. */
export async function approve(house: TestHouse, id: string, college = 'collegeA'): Promise<Agreement> {
  const { version } = await rowOf(house, id);
  const reply = await (await house.as(college)).post(`/api/agreements/${id}/actions/approve`, { version });
  if (reply.status !== 200) throw new Error(`not approved: ${reply.status} ${JSON.stringify(reply.body)}`);
  return rowOf(house, id);
}

/** A new agreement that waits for the student's signature. */
export async function sealing(house: TestHouse, key: StudentKey = 'studentA1'): Promise<Agreement> {
  return approve(house, await agreementIn(house, key), key.startsWith('studentA') ? 'collegeA' : 'collegeB');
}

/** Does `work` as the system, in one transaction. */
export const asSystem = <T>(house: TestHouse, work: () => Promise<T>): Promise<T> =>
  actingAs(SYSTEM, () => house.app.get(UnitOfWork).run(work));

const stroke = (from: [number, number], to: [number, number]): SignatureStroke => ({
  points: Array.from({ length: 12 }, (_, index) => ({
    x: from[0] + ((to[0] - from[0]) * index) / 11,
    y: from[1] + ((to[1] - from[1]) * index) / 11,
    time: index * 8,
    pressure: 0.5,
  })),
});

/** A name as somebody wrote it. */
export const DRAWING = {
  width: 300,
  height: 120,
  strokes: [stroke([20, 20], [180, 90]), stroke([160, 20], [60, 100])],
};

const PICTURE = dataUrl(drawingPng(DRAWING));

/** All that signing asks for. */
export const signing = (
  { version, contentHash }: Pick<Agreement, 'version' | 'contentHash'>,
  changes: object = {},
) => ({
  version,
  contentHash,
  drawing: DRAWING,
  image: PICTURE,
  password: PASSWORD,
  ...changes,
});

/** Lets the graduate sign; returns the sheet. */
export async function signed(house: TestHouse, agreement: Agreement, person: StudentKey): Promise<AgreementSheetView> {
  const student = await house.as(person);
  const reply = await student.post<AgreementSheetView>(
    `/api/my-agreements/${agreement.id}/signature`,
    signing(agreement),
  );
  if (reply.status !== 200) throw new Error(`not signed: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
