import { randomUUID } from 'node:crypto';

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文斌佳琪梓涵浩宇欣怡子轩雨桐思远一诺俊泽晨曦';
const COLLEGES = 20;
const CLASSES_PER_COLLEGE = 25;
const BATCH = 2000;

/** Names are drawn by a fixed sequence, so that every run has the same cohort. */
function sequence(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

/** Colleges, majors and classes; returns the places of all classes. */
async function places(database) {
  const all = [];
  for (let c = 0; c < COLLEGES; c++) {
    const [collegeId, majorId] = [randomUUID(), randomUUID()];
    await database.query('insert into college (id, name, code) values ($1, $2, $3)', [
      collegeId,
      `学院${c + 1}`,
      String(c),
    ]);
    await database.query('insert into major (id, college_id, code, name) values ($1, $2, $3, $4)', [
      majorId,
      collegeId,
      '080901',
      `专业${c + 1}`,
    ]);
    for (let k = 0; k < CLASSES_PER_COLLEGE; k++) {
      const classId = randomUUID();
      await database.query(
        'insert into class_group (id, college_id, major_id, name, grad_year) values ($1, $2, $3, $4, $5)',
        [classId, collegeId, majorId, `班级${c + 1}-${k + 1}`, '2027'],
      );
      all.push({ collegeId, majorId, classId });
    }
  }
  return all;
}

const INSERT = `insert into student (id, student_no, exam_no, name, id_type, id_no_cipher, id_no_hash, gender, birth_date, ethnicity, grad_year,
  college_id, major_id, class_id, education_level, duration_years, training_mode, enroll_date, graduate_date, normal_student_category)
select id, no, '23110105' || no, name, '1', cipher, hash, '1', '2004-01-01', '01', '2027', college, major, class, '31', 4, '1', '2023-09-01', '2027-06-30', '2'
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::uuid[], $8::uuid[]) as row(id, no, name, cipher, hash, college, major, class)`;

const STATES = [
  'NOT_STARTED',
  'DRAFT',
  'COUNSELLOR_REVIEW',
  'COUNSELLOR_REVIEW',
  'COLLEGE_REVIEW',
  'RETURNED',
  'APPROVED',
  'APPROVED',
  'APPROVED',
  'APPROVED',
];

/** Loads `rows` graduates whose reviews stand in `stateOf(index)`; returns the classes' places. */
export async function loadCohort({ database, cipher }, rows, stateOf = (index) => STATES[index % STATES.length]) {
  const draw = sequence(20_270_630);
  const classes = await places(database);
  for (let from = 0; from < rows; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, rows - from) }, (_, i) =>
      graduate(from + i, draw, classes, cipher),
    );
    const columns = ['id', 'no', 'name', 'cipher', 'hash', 'collegeId', 'majorId', 'classId'].map((key) =>
      batch.map((one) => one[key]),
    );
    await database.query(INSERT, columns);
    const states = batch.map((_, i) => stateOf(from + i));
    await database.query(
      `update origin_review r set state = s.state, submitted_at = case when s.state in ('NOT_STARTED', 'DRAFT') then null else timestamptz '2026-11-01' + s.n * interval '1 second' end
       from unnest($1::uuid[], $2::text[], $3::int[]) as s(id, state, n) where r.id = s.id`,
      [batch.map((one) => one.id), states, batch.map((_, i) => from + i)],
    );
  }
  await database.query('vacuum analyze');
  return classes;
}

function graduate(index, draw, classes, cipher) {
  const given = Array.from({ length: 1 + draw(2) }, () => GIVEN[draw(GIVEN.length)]).join('');
  const no = String(10_000_000 + index);
  const place = classes[index % classes.length];
  return {
    id: randomUUID(),
    no,
    name: SURNAMES[draw(SURNAMES.length)] + given,
    cipher: cipher.encrypt(no),
    hash: cipher.lookup(no),
    ...place,
  };
}

/** Opens a staff account that can sign in with the bench's password. */
export async function openAccount({ database, passwordHash }, { mobile, staffNo, role, classIds = [] }) {
  const id = randomUUID();
  await database.query(
    `insert into account (id, portal, login_name, name, password_hash, status, mobile, staff_no) values ($1, 'teacher', $2, '测试', $3, 'ACTIVE', $2, $4)`,
    [id, mobile, passwordHash, staffNo],
  );
  await database.query('insert into role_grant (account_id, role) values ($1, $2)', [id, role]);
  for (const classId of classIds)
    await database.query('insert into class_assignment (class_id, staff_no) values ($1, $2)', [classId, staffNo]);
}

/** The surnames and given characters that occur, for searches. */
export const FRAGMENTS = [...SURNAMES.slice(0, 20), ...GIVEN.slice(0, 20)];
