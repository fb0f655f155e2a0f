/** How many of each kind are named. */
const NAMED = 5;

/**
 * What waits for company $1 at the time $2, of each kind the most urgent first. $3: days a graduate's termination waits for an
 * answer; $4: the reader is an ADMIN of the company; $5: an invitation that ends by then is pressing.
 */
export const EMPLOYER_TASKS = `/* scope:own */
with own_agreement as (
  select * from agreement where employer_id = $1 and shared_with_employer
    and state in ('EMPLOYER_CONFIRM', 'SEALING', 'INVITED')
), own_termination as (
  select *, submitted_at + make_interval(days => $3) as due_at from termination
    where employer_id = $1 and shared_with_employer
), task as (
  select 'CONFIRM' as kind, id, name, submitted_at as since, null::timestamptz as due_at
    from own_agreement where state = 'EMPLOYER_CONFIRM'
  union all
  select 'STAMP', id, name, approved_at, null
    from own_agreement where state = 'SEALING' and next_mark = 'EMPLOYER_SEALED' and cancel_asked_by is null
  union all
  select case when invite_expires_at <= $5 then 'ENDING' else 'INVITED' end,
    id, name, submitted_at, invite_expires_at from own_agreement where state = 'INVITED' and invite_expires_at > $2
  union all
  select 'ANSWER', id, name, submitted_at, due_at
    from own_termination where state = 'COUNTERPART_CONFIRM' and initiator = 'STUDENT'
  union all
  select 'TERMINATION', id, name, saved_at, null from own_termination
    where initiator = 'EMPLOYER' and state in ('DRAFT', 'RETURNED', 'COUNTERPART_REFUSED')
  union all
  select 'JOIN', a.id, person.name, a.submitted_at, null
    from employer_application a join account person on person.id = a.account_id
    where $4 and a.kind = 'JOIN' and a.state = 'PENDING_REVIEW' and $1 = any(a.readers)
  union all
  select 'CHANGE', a.id, a.name, a.created_at, null from employer_application a
    where $4 and a.kind = 'CHANGE' and a.state in ('DRAFT', 'REJECTED') and $1 = any(a.readers)
), numbered as (
  select *, (count(*) over of_kind)::int as count,
    row_number() over (of_kind order by coalesce(due_at, since) nulls last, id) as place
  from task window of_kind as (partition by kind)
)
select kind, id, name, since, due_at as "dueAt", count from numbered where place <= ${NAMED} order by kind, place`;
