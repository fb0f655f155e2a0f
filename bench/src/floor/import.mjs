// What one writes by hand for one workbook: read, check each cell against a pattern, COPY, look for duplicates, merge. No
// progress, no report beyond a count, no history, no second look. Prints its seconds.
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { from } from 'pg-copy-streams';

const API = path.resolve(import.meta.dirname, '../../../apps/api/dist');
const { openWorkbook } = await import(path.join(API, 'modules/exchange/workbook/index.js'));
const { Cipher } = await import(path.join(API, 'core/cipher/index.js'));

const FIELDS = {
  Ksh: /^\w{10,20}$/,
  Xm: /^.{2,60}$/,
  Sfzh: /^\d{17}[\dX]$/,
  Zjlx: /^[1-9A]$/,
  Xbdm: /^[0129]$/,
  Csrq: /^\d{4}-\d\d-\d\d$/,
  Mzdm: /^\d\d$/,
  Zzmmdm: /^\d\d$/,
  Szyx: /./,
  Szbj: /./,
  Xh: /^\w{6,20}$/,
  Xldm: /^\d\d$/,
  Xxxs: /^\d$/,
  Zydm: /^\w{4,10}$/,
  Zy: /./,
  Zyfx: /./,
  Pyfsdm: /^\d$/,
  Syszddm: /^\d{6}$/,
  Cxsy: /^\d$/,
  Xz: /^\d(\.5)?$/,
  Rxsj: /^\d{4}-\d\d-\d\d$/,
  Bysj: /^\d{4}-\d\d-\d\d$/,
  Knslbdm: /^\w$/,
  Sfslbdm: /^\d$/,
  Hksfzx: /^[是否]$/,
  Dasfzx: /^[是否]$/,
  Sjhm: /^1\d{10}$/,
  Dzyx: /^\S+@\S+$/,
  Jtdz: /./,
  Jtyb: /^\d{6}$/,
  Jjlxr: /./,
  Jjlxrdh: /^1\d{10}$/,
  Fdygh: /^\w+$/,
};
const NAMES = Object.keys(FIELDS);

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const keys = JSON.parse(process.env.DATA_KEYS);
const cipher = new Cipher(keys, process.env.DATA_KEY_CURRENT, process.env.LOOKUP_KEY);
const started = performance.now();

await client.query(
  `create temporary table staged (${NAMES.map((name) => `${name} text`).join(', ')}, cipher text, hash text)`,
);
const copy = client.query(from('copy staged from stdin'));
const workbook = await openWorkbook(process.argv[2]);
let positions;
let wrong = 0;
for await (const { rows } of workbook.rows(workbook.sheets[0])) {
  let text = '';
  for (const { row, cells } of rows) {
    if (row === 1) positions = NAMES.map((name) => cells.indexOf(name));
    if (row <= 2) continue;
    for (let i = 0; i < NAMES.length; i++) {
      const value = cells[positions[i]] ?? '';
      if (!FIELDS[NAMES[i]].test(value)) wrong++;
      text += `${value}\t`;
    }
    const idNo = cells[positions[2]];
    text += `${cipher.encrypt(idNo)}\t${cipher.lookup(idNo)}\n`;
  }
  if (!copy.write(text)) await once(copy, 'drain');
}
workbook.close();
copy.end();
await once(copy, 'finish');

await client.query('analyze staged');
await client.query('begin');
for (const key of ['Ksh', 'Xh', 'hash']) {
  const { rows } = await client.query(
    `select count(*)::int as n from (select ${key} from staged group by 1 having count(*) > 1) d`,
  );
  wrong += rows[0].n;
}
if (wrong > 0) throw new Error(`${wrong} faults`);
await client.query(`insert into college (name, code) select distinct szyx, '' from staged on conflict do nothing`);
await client.query(
  `insert into major (college_id, code, name) select distinct c.id, zydm, zy from staged join college c on c.name = szyx on conflict do nothing`,
);
await client.query(`insert into class_group (college_id, major_id, name, grad_year) select distinct on (c.id, szbj) c.id, m.id, szbj, '2027'
  from staged join college c on c.name = szyx join major m on m.college_id = c.id and m.name = zy on conflict do nothing`);
await client.query(`insert into class_assignment (class_id, staff_no) select distinct g.id, fdygh from staged join college c on c.name = szyx
  join class_group g on g.college_id = c.id and g.name = szbj on conflict do nothing`);
await client.query(`insert into student (student_no, exam_no, name, id_type, id_no_cipher, id_no_hash, gender, birth_date, ethnicity, political_status, grad_year,
    college_id, major_id, class_id, major_direction, education_level, study_form, duration_years, training_mode, enroll_date, graduate_date,
    normal_student_category, origin_region, urban_rural, hardship_category, archive_at_school, hukou_at_school, home_address, mobile, email, home_postcode,
    emergency_contact, emergency_phone)
  select xh, ksh, xm, zjlx, cipher, hash, xbdm, csrq::date, mzdm, zzmmdm, '2027', c.id, m.id, g.id, zyfx, xldm, xxxs, xz::numeric, pyfsdm, rxsj::date, bysj::date,
    sfslbdm, syszddm, cxsy, knslbdm, dasfzx = '是', hksfzx = '是', jtdz, sjhm, dzyx, jtyb, jjlxr, jjlxrdh
  from staged join college c on c.name = szyx join major m on m.college_id = c.id and m.code = zydm and m.name = zy join class_group g on g.college_id = c.id and g.name = szbj
  on conflict (student_no) do update set name = excluded.name`);
await client.query(
  `insert into account (portal, login_name, name, student_id) select 'student', student_no, name, id from student on conflict do nothing`,
);
await client.query('commit');
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000 }));
await client.end();
