import { codesOf, completeOrigin } from '@qicheng/domain';
import { PLACE_FIELDS, STORED_FIELDS, type StoredField } from '../graduate/index.js';
import { columnOf, staged } from './staging-columns.js';

const PLACE_OF_ROW = `join college co on co.name = r.college_name
join major ma on ma.college_id = co.id and ma.code = r.major_code and ma.name = r.major_name
join class_group cl on cl.college_id = co.id and cl.grad_year = r.grad_year and cl.name = r.class_name`;

const ORGANISATION = [
  `insert into college (name, code) select distinct college_name, '' from import_row where batch_id = $1 on conflict do nothing`,
  `insert into major (college_id, code, name) select distinct co.id, r.major_code, r.major_name
   from import_row r join college co on co.name = r.college_name where r.batch_id = $1 on conflict do nothing`,
  `insert into class_group (college_id, major_id, name, grad_year) select distinct on (co.id, r.grad_year, r.class_name) co.id, ma.id, r.class_name, r.grad_year
   from import_row r join college co on co.name = r.college_name join major ma on ma.college_id = co.id and ma.code = r.major_code and ma.name = r.major_name
   where r.batch_id = $1 order by co.id, r.grad_year, r.class_name, r.row_no on conflict do nothing`,
  `insert into class_assignment (class_id, staff_no, import_batch_id) select distinct cl.id, r.counsellor_no, $1::uuid from import_row r ${PLACE_OF_ROW}
   where r.batch_id = $1 and r.counsellor_no is not null on conflict do nothing`,
];

/** Whoever asked for the step last, as `w`. */
const askedBy = (asked: string): string => `(
  select actor_id, actor_role, actor_name, ip from history where subject = 'import' and subject_id = $1 and action = '${asked}' order by seq desc limit 1
) w`;

/** One row for each class that the batch gave a counsellor, in the name of whoever asked for the step. */
export const assignmentHistory = (asked: string, [from, to]: readonly [string, string] = ['old', 'new']): string => `
insert into history (subject, subject_id, action, changes, actor_id, actor_role, actor_name, ip)
select 'class', n.class_id, 'set-counsellors', jsonb_build_array(jsonb_build_object('field', 'counsellors', 'from', n.${from}, 'to', n.${to})),
  w.actor_id, w.actor_role, w.actor_name, w.ip
from (
  select class_id, coalesce(string_agg(staff_no, ' ' order by staff_no) filter (where import_batch_id is distinct from $1), '') as old,
    string_agg(staff_no, ' ' order by staff_no) as new
  from class_assignment where class_id in (select class_id from class_assignment where import_batch_id = $1) group by class_id
) n cross join ${askedBy(asked)} order by n.class_id`;

/** What a new record takes where the file says nothing. */
const OUTCOME = codesOf('education_level').map(
  ({ code }) => `when '${code}' then '${completeOrigin({ educationLevel: code }).studyOutcome ?? 'NORMAL'}'`,
);
const DEFAULTS: Partial<Record<StoredField, string>> = {
  idType: "'1'",
  studyForm: "'1'",
  studyOutcome: `case r.education_level ${OUTCOME.join(' ')} else 'NORMAL' end`,
};
const filled = (field: StoredField) =>
  DEFAULTS[field] ? `coalesce(${staged(field)}, ${DEFAULTS[field]})` : staged(field);

const NEW_STUDENTS = `/* scope:SYSTEM */
insert into student (import_batch_id, id_no_cipher, id_no_hash, college_id, major_id, class_id, ${STORED_FIELDS.map(columnOf).join(', ')})
select $1, r.id_no_cipher, r.id_no_hash, co.id, ma.id, cl.id, ${STORED_FIELDS.map(filled).join(', ')}
from import_row r ${PLACE_OF_ROW} where r.batch_id = $1 and r.student_id is null`;

const NEW_ACCOUNTS = `/* scope:SYSTEM */
insert into account (portal, login_name, name, student_id) select 'student', student_no, name, id from student where import_batch_id = $1 on conflict do nothing`;

/** Rows that change something, with the fields that stay. */
const CHANGING = `select c.row_no, c.student_id, coalesce(jsonb_agg(e->'field') filter (where (e->>'kept')::boolean), '[]') as keep,
  bool_or(e->>'field' in (${PLACE_FIELDS.map((field) => `'${field}'`).join(', ')}) and not (e->>'kept')::boolean) as moved
from import_change c cross join jsonb_array_elements(c.changes) e where c.batch_id = $1 group by 1, 2 having bool_or(not (e->>'kept')::boolean)`;

/** Whoever is reviewing saw another record. Before the records, in the order in which a review's own steps lock them. */
export const OUTDATE_REVIEWS = `/* scope:SYSTEM */
update origin_review v set version = v.version + 1 from (${CHANGING}) k
where v.id = k.student_id and v.state in ('COUNSELLOR_REVIEW', 'COLLEGE_REVIEW')`;

const REMEMBER = `/* scope:SYSTEM */
with locked as (select s.* from student s where s.id in (select student_id from (${CHANGING}) k) order by s.id for update)
update import_change c set before = to_jsonb(locked) from locked where c.batch_id = $1 and c.student_id = locked.id`;

const merged = (field: StoredField) =>
  `${columnOf(field)} = case when k.keep ? '${field}' then s.${columnOf(field)} else coalesce(${staged(field)}, s.${columnOf(field)}) end`;
const place = (column: string, from: string) => `${column} = case when k.moved then ${from} else s.${column} end`;

const CHANGE_STUDENTS = `/* scope:SYSTEM */
update student s set ${STORED_FIELDS.map(merged).join(', ')}, ${place('college_id', 'co.id')}, ${place('major_id', 'ma.id')}, ${place('class_id', 'cl.id')},
  id_no_cipher = case when k.keep ? 'idNo' or r.id_no_hash = s.id_no_hash then s.id_no_cipher else r.id_no_cipher end,
  id_no_hash = case when k.keep ? 'idNo' then s.id_no_hash else r.id_no_hash end,
  version = s.version + 1, updated_at = now()
from (${CHANGING}) k join import_row r on r.batch_id = $1 and r.row_no = k.row_no ${PLACE_OF_ROW} where s.id = k.student_id`;

const REMEMBER_VERSION = `/* scope:SYSTEM */
update import_change c set version_after = s.version from student s where c.batch_id = $1 and c.before is not null and s.id = c.student_id`;

/** Accounts are named after their graduates. */
export const FOLLOW_ACCOUNTS = `/* scope:SYSTEM */
update account a set login_name = s.student_no, name = s.name, version = a.version + 1
from import_change c join student s on s.id = c.student_id
where c.batch_id = $1 and c.before is not null and a.student_id = s.id and (a.login_name, a.name) is distinct from (s.student_no, s.name)`;

/** One row per changed record, in the name of whoever asked for the step; ID numbers stay out of it. */
export const historyOf = (
  action: string,
  asked: string,
  [from, to]: readonly [string, string] = ['from', 'to'],
): string => `
insert into history (subject, subject_id, action, changes, actor_id, actor_role, actor_name, ip)
select 'student', c.student_id, '${action}', (
    select jsonb_agg(case when e->>'field' = 'idNo' then '{"field": "idNo", "from": null, "to": null}'::jsonb
      else jsonb_build_object('field', e->'field', 'from', e->'${from}', 'to', e->'${to}') end)
    from jsonb_array_elements(c.changes) e where not (e->>'kept')::boolean
  ), w.actor_id, w.actor_role, w.actor_name, w.ip
from import_change c cross join ${askedBy(asked)} where c.batch_id = $1 and c.before is not null order by c.student_id`;

/** One step of a commit: what it is called, how far the work is before it (percent), and its statements; $1 is the batch. */
export interface MergeStep {
  readonly phase: string;
  readonly progress: number;
  readonly statements: readonly string[];
}

/** The whole commit, set by set, within one transaction. */
export const MERGE: readonly MergeStep[] = [
  { phase: '正在建立院系、专业和班级', progress: 25, statements: [...ORGANISATION, assignmentHistory('commit')] },
  { phase: '正在写入新增毕业生', progress: 35, statements: [NEW_STUDENTS] },
  { phase: '正在开通学生账号', progress: 75, statements: [NEW_ACCOUNTS] },
  {
    phase: '正在更新已有毕业生',
    progress: 85,
    statements: [
      OUTDATE_REVIEWS,
      REMEMBER,
      CHANGE_STUDENTS,
      REMEMBER_VERSION,
      FOLLOW_ACCOUNTS,
      historyOf('import-change', 'commit'),
    ],
  },
];
