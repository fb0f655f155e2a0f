import { type OriginFieldKey, type OriginTierChoice, tierOf } from '@qicheng/domain';
import { PLACE_FIELDS, STORED_FIELDS } from '../graduate/index.js';
import { columnOf, recorded } from './staging-columns.js';

/** Parameters of an issue statement: $1 batch, $2 sheet, $3 number of the column (0: the row), $4 its heading. */
const ISSUE =
  'insert into import_issue (batch_id, sheet, row_no, column_number, heading, value, kind, message, fix, severity)';

/** Finds the record of each row: by examination number within the cohort, else by student number. */
export const MATCH = `/* scope:SYSTEM */
update import_row r set student_id = m.id from (
  select x.row_no, coalesce(e.id, n.id) as id from import_row x
  left join student e on e.exam_no = x.exam_no and e.grad_year = x.grad_year
  left join student n on n.student_no = x.student_no
  where x.batch_id = $1
) m where r.batch_id = $1 and r.row_no = m.row_no and r.student_id is distinct from m.id`;

/** The same number twice in the file: told at every row, with up to five of the others. */
export const repeated = (column: string, kind: string, label: string): string => `
with repeated as (
  select ${column} as value, array_agg(row_no order by row_no) as rows from import_row where batch_id = $1 and ${column} is not null group by 1 having count(*) > 1
)
${ISSUE}
select $1, $2, r.row_no, $3::int, $4::text, ${column.startsWith('id_no') ? 'null' : `left(r.${column}, 200)`}, '${kind}',
  '${label}与第 ' || array_to_string((array_remove(p.rows, r.row_no))[1:5], '、') || ' 行重复', '请核对哪一行正确，更正或删除另一行', 'ERROR'
from repeated p join import_row r on r.batch_id = $1 and r.${column} = p.value`;

/** The student number belongs to somebody else than the examination number does. */
export const FOREIGN_STUDENT_NO = `/* scope:SYSTEM */
${ISSUE}
select $1, $2, r.row_no, $3::int, $4::text, r.student_no, 'duplicateStudentNo', '学号已属于登记库中的另一名毕业生（考生号 ' || n.exam_no || '）', '请核对考生号和学号', 'ERROR'
from import_row r join student e on e.id = r.student_id and e.exam_no = r.exam_no join student n on n.student_no = r.student_no
where r.batch_id = $1 and n.id <> e.id`;

/** The ID number belongs to another record of the cohort. */
export const FOREIGN_ID_NO = `/* scope:SYSTEM */
${ISSUE}
select $1, $2, r.row_no, $3::int, $4::text, null, 'duplicateIdNo', '身份证号已属于登记库中的另一名毕业生（学号 ' || i.student_no || '）', '请核对身份证号、考生号和学号', 'ERROR'
from import_row r join student i on i.id_no_hash = r.id_no_hash and i.grad_year = r.grad_year
where r.batch_id = $1 and i.id is distinct from r.student_id`;

/** A number leads to a record of which neither the name nor the ID number is the same. */
export const ANOTHER_PERSON = `/* scope:SYSTEM */
${ISSUE}
select $1, $2, r.row_no, $3::int, $4::text, r.exam_no, 'anotherPerson', '登记库中同号毕业生的姓名和身份证号都与此行不同', '请核对考生号和学号是否填错', 'ERROR'
from import_row r join student s on s.id = r.student_id
where r.batch_id = $1 and s.name <> r.name and s.id_no_hash <> r.id_no_hash`;

/** Two rows lead to one record, one by examination number, one by student number. */
export const SAME_RECORD = `
with doubled as (
  select student_id, array_agg(row_no order by row_no) as rows from import_row where batch_id = $1 and student_id is not null
  group by 1 having count(*) > 1 and count(distinct exam_no) > 1 and count(distinct student_no) > 1
)
${ISSUE}
select $1, $2, r.row_no, $3::int, $4::text, r.exam_no, 'duplicateRecord', '与第 ' || array_to_string((array_remove(d.rows, r.row_no))[1:5], '、') || ' 行指向登记库中的同一名毕业生', '请核对考生号和学号', 'ERROR'
from doubled d join import_row r on r.batch_id = $1 and r.student_id = d.student_id`;

/** Reported, reviewed or hand-made values that the file contradicts; $2 sheet, $3 fields, $4 column numbers, $5 headings. */
export const KEPT = `
${ISSUE}
select $1, $2, c.row_no, coalesce(m.number, 0), m.heading, case when e->>'field' <> 'idNo' then left(e->>'to', 200) end,
  'kept', '与已上报、审核通过或人工修改的内容不一致，将保留系统中的内容', '如以文件为准，请在毕业生信息中更正', 'WARNING'
from import_change c cross join jsonb_array_elements(c.changes) e left join unnest($3::text[], $4::int[], $5::text[]) m(field, number, heading) on m.field = e->>'field'
where c.batch_id = $1 and (e->>'kept')::boolean`;

interface Side {
  readonly field: OriginFieldKey;
  readonly old: string;
  readonly next: string;
}

const PLACE: Readonly<Record<(typeof PLACE_FIELDS)[number], string>> = {
  collegeName: 'co.name',
  majorCode: 'ma.code',
  majorName: 'ma.name',
  className: 'cl.name',
};

const SIDES: readonly Side[] = [
  ...STORED_FIELDS.map((field) => ({ field, old: recorded(field), next: `r.${columnOf(field)}` })),
  ...PLACE_FIELDS.map((field) => ({ field, old: PLACE[field], next: `r.${columnOf(field)}` })),
];

const REVIEWED = "v.state = 'APPROVED' and f.old is not null";

/** Whether a field of the record (alias `s`) is the student's to change, at each level as the school has chosen. */
function isFree(field: OriginFieldKey, choices: readonly OriginTierChoice[]): string {
  const free = (level: string | null) => String(tierOf(field, level, choices) !== 'L');
  const levels = choices.flatMap((choice) => (choice.field === field ? (choice.educationLevel ?? []) : []));
  if (levels.length === 0) return free(null);
  return `case s.education_level ${levels.map((level) => `when '${level}' then ${free(level)}`).join(' ')} else ${free(null)} end`;
}

/**
 * What differs between matched rows and their records, field by field. A blank cell leaves the record as it is. A value that
 * a review has approved (tiers W and F), or that somebody changed by hand, is kept and listed; so is all of a reported record.
 */
export function compare(fields: ReadonlySet<string>, choices: readonly OriginTierChoice[]): string {
  const sides = SIDES.filter(({ field }) => fields.has(field));
  const values = sides.map(
    ({ field, old, next }, i) => `(${i}, '${field}', ${old}, ${next}, ${isFree(field, choices)})`,
  );
  const idNo = "(-1, 'idNo', s.id_no_cipher, case when r.id_no_hash <> s.id_no_hash then r.id_no_cipher end, false)";
  const olds = sides.map(({ old }) => old).join(', ');
  const news = sides.map(({ old, next }) => `coalesce(${next}, ${old})`).join(', ');
  return `/* scope:SYSTEM */
insert into import_change (batch_id, row_no, student_id, changes)
select $1, r.row_no, s.id, d.changes
from import_row r join student s on s.id = r.student_id join origin_review v on v.id = s.id
join college co on co.id = s.college_id join major ma on ma.id = s.major_id join class_group cl on cl.id = s.class_id
cross join lateral (
  select jsonb_agg(jsonb_build_object('field', f.field, 'from', f.old, 'to', f.next, 'kept', v.state = 'REPORTED' or f.free and ${REVIEWED} or f.field in (
      select c->>'field' from history h cross join jsonb_array_elements(h.changes) c
      where h.subject = 'student' and h.subject_id = s.id and h.action not like 'import-%'
    )) order by f.position) as changes
  from (values ${[idNo, ...values].join(', ')}) f(position, field, old, next, free)
  where f.next is not null and f.next is distinct from f.old
) d
where r.batch_id = $1 and d.changes is not null and (r.id_no_hash <> s.id_no_hash or (${news}) is distinct from (${olds}))`;
}

/** How many rows would do what; an unchanged row has no difference, or only such as are kept. */
export const COUNTS = `
select (select array_agg(distinct grad_year order by grad_year) from import_row where batch_id = $1 and grad_year is not null) as "gradYears",
  (select count(*)::int from import_row where batch_id = $1) as rows,
  (select count(*)::int from import_row where batch_id = $1 and student_id is null) as fresh,
  (select count(*)::int from import_change where batch_id = $1 and changes @? '$[*] ? (@.kept == false)') as changed,
  (select count(*)::int from import_issue where batch_id = $1 and severity = 'ERROR') as errors,
  (select count(*)::int from import_issue where batch_id = $1 and severity = 'WARNING') as warnings`;

/** Names of colleges, majors, classes and counsellors' classes that do not exist yet. */
export const CREATES = `
select array(select distinct r.college_name from import_row r where r.batch_id = $1 and r.college_name is not null
    and not exists (select from college c where c.name = r.college_name) order by 1) as colleges,
  array(select distinct r.college_name || '/' || r.major_name from import_row r left join college c on c.name = r.college_name where r.batch_id = $1
    and r.major_name is not null and r.major_code is not null
    and not exists (select from major m where m.college_id = c.id and m.code = r.major_code and m.name = r.major_name) order by 1) as majors,
  array(select distinct r.college_name || '/' || r.class_name from import_row r left join college c on c.name = r.college_name where r.batch_id = $1
    and r.class_name is not null
    and not exists (select from class_group g where g.college_id = c.id and g.grad_year = r.grad_year and g.name = r.class_name) order by 1) as classes,
  array(select distinct r.college_name || '/' || r.class_name || '：' || r.counsellor_no from import_row r left join college c on c.name = r.college_name
    left join class_group g on g.college_id = c.id and g.grad_year = r.grad_year and g.name = r.class_name where r.batch_id = $1
    and r.class_name is not null and r.counsellor_no is not null
    and not exists (select from class_assignment a where a.class_id = g.id and a.staff_no = r.counsellor_no) order by 1) as assignments`;
