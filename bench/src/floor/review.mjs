import { serveStatements } from './serve.mjs';

const MOVE = `with moved as (
  update origin_review set state = 'COLLEGE_REVIEW', version = version + 1, updated_at = now() where id = $1 and version = $2 and state = 'COUNSELLOR_REVIEW' returning id
) insert into history (subject, subject_id, action, from_state, to_state, actor_role, actor_name)
select 'origin', id, 'approve', 'COUNSELLOR_REVIEW', 'COLLEGE_REVIEW', 'COUNSELLOR', '测试' from moved`;

/** One statement that moves a record of the right version and tells the history; no login, scope, guards or notices. */
serveStatements(async (pool, _path, query) => {
  const { rowCount } = await pool.query({ name: 'move', text: MOVE, values: [query.get('id'), query.get('version')] });
  if (rowCount !== 1) throw new Error('stale');
  return { done: true };
});
