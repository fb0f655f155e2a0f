import { serveStatements } from './serve.mjs';

/** The table with one plain index per column that is filtered or sorted by, as one sets up at once by hand. */
const TABLE = 'plain_review';
const COLUMNS = `r.id, r.version, r.state, r.name, r.student_no, r.diff_count, r.pending_count, r.submitted_at,
  (select name from college where id = r.college_id) as college_name, (select name from major where id = r.major_id) as major_name,
  (select name from class_group where id = r.class_id) as class_name`;
const ORDER = `order by r.submitted_at desc nulls last, r.id desc`;

/** What one writes at once by hand: the conditions, an offset, and a second statement for the total. */
serveStatements(async (pool, _path, query) => {
  const conditions = [];
  const values = [];
  const add = (text, value) => values.push(value) && conditions.push(text.replace('?', `$${values.length}`));
  if (query.get('collegeId')) add('r.college_id = ?', query.get('collegeId'));
  if (query.get('state')) add('r.state = ?', query.get('state'));
  if (query.get('keyword')) add('r.name like ?', `%${query.get('keyword')}%`);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  if (query.get('after')) {
    const [key, id] = query.get('after').split('|');
    const text = `select ${COLUMNS} from ${TABLE} r where (r.submitted_at, r.id) < ($1::timestamptz, $2::uuid) ${ORDER} limit 20`;
    return { items: (await pool.query(text, [key, id])).rows };
  }
  const offset = (Number(query.get('page') ?? 1) - 1) * 20;
  const [page, count] = await Promise.all([
    pool.query(
      `select ${COLUMNS} from (select * from ${TABLE} r ${where} ${ORDER} limit 20 offset ${offset}) r`,
      values,
    ),
    pool.query(`select count(*)::int as total from ${TABLE} r ${where}`, values),
  ]);
  return { items: page.rows, total: count.rows[0].total };
});
