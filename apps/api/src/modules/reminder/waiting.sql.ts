/** Takes day $1 for this round; no row for whoever comes second. */
export const TAKE_DAY = 'insert into reminder_round (day) values ($1) on conflict do nothing returning day';

/** The kinds of work that people wait for. */
export type WaitingKind =
  | 'ORIGIN'
  | 'ORIGIN_FIX'
  | 'CORRECTION'
  | 'AGREEMENT'
  | 'AGREEMENT_FIX'
  | 'TERMS'
  | 'SIGN'
  | 'SEAL'
  | 'PAPER_SEAL'
  | 'CANCEL'
  | 'REISSUE'
  | 'TERMINATION'
  | 'TERMINATION_FIX'
  | 'APPLICATION';

/** What of one kind has waited for a person: how many, how many days the longest, and one of them. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly count: number;
  readonly days: number;
  readonly id: string;
}

/** A person and all that has waited for this person, the most first. */
export interface WaitedFor {
  readonly accountId: string;
  readonly kinds: readonly Waiting[];
}

/**
 * What on day $1 has waited more than $2 days, by the person who must act; only for people for whom something passes the
 * limit today or has passed it a multiple of $2 days ago. It has waited since the last step that led where it is. What came back
 * waits for whoever handed it in, an origin only while its window is open at $3. Where nobody of the company can be reached,
 * its seal is a matter of paper for the graduate and the college. An answer to an invitation or to a termination is not among
 * it: those have clocks of their own.
 */
export const WAITING = `/* scope:SYSTEM */
with waiting as (
  select 'ORIGIN' as kind, 'origin' as subject, id, state, case state when 'COUNSELLOR_REVIEW' then 'class' else 'college' end as whom,
    case state when 'COUNSELLOR_REVIEW' then class_id else college_id end as owner
  from origin_review where state in ('COUNSELLOR_REVIEW', 'COLLEGE_REVIEW')
  union all
  select 'ORIGIN_FIX', 'origin', id, state, 'student', id from origin_review r
  where state = 'RETURNED' and coalesce((
    select w.opens_at <= $3 and $3 < w.closes_at from flow_window w
    where w.flow = 'origin' and w.grad_year = r.grad_year and coalesce(w.education_level, r.education_level) = r.education_level
    order by w.education_level nulls last limit 1), true)
  union all
  select 'CORRECTION', 'correction', id, state, case state when 'COUNSELLOR_REVIEW' then 'class' else 'centre' end, class_id
  from origin_correction where state in ('COUNSELLOR_REVIEW', 'CENTRE_REVIEW')
  union all
  select case when cancel_asked_by is not null then 'CANCEL' when reissue_kind is not null then 'REISSUE' when state = 'RETURNED' then 'AGREEMENT_FIX'
    when state = 'SEALING' and next_mark = 'STUDENT_SIGNED' then 'SIGN' when by_paper then 'PAPER_SEAL' when state = 'SEALING' then 'SEAL'
    when state in ('EMPLOYER_CONFIRM', 'STUDENT_CONFIRM') then 'TERMS' else 'AGREEMENT' end,
    'agreement', id, state, whom, case whom when 'class' then class_id when 'college' then college_id
    when 'student' then student_id when 'employer' then employer_id end
  from agreement, lateral (select next_mark = 'EMPLOYER_SEALED'
    and not exists (select from account a where a.employer_id = agreement.employer_id and a.status = 'ACTIVE') as by_paper) way,
  lateral unnest((case when cancel_asked_by is not null or reissue_kind is not null or next_mark = 'SCHOOL_SEALED' then '{centre}'
    when state = 'COUNSELLOR_REVIEW' then '{class}'
    when state in ('STUDENT_CONFIRM', 'RETURNED') or next_mark = 'STUDENT_SIGNED' then '{student}' when by_paper then '{student,college}'
    when state = 'EMPLOYER_CONFIRM' or next_mark = 'EMPLOYER_SEALED' then '{employer}' else '{college}' end)::text[]) as whom
  where state in ('RETURNED', 'EMPLOYER_CONFIRM', 'STUDENT_CONFIRM', 'COUNSELLOR_REVIEW', 'COLLEGE_REVIEW', 'SEALING')
    or state = 'SIGNED' and reissue_kind is not null
  union all
  select 'TERMINATION', 'termination', id, state,
    case state when 'COUNSELLOR_REVIEW' then 'class' when 'COLLEGE_REVIEW' then 'college' else 'centre' end,
    case state when 'COUNSELLOR_REVIEW' then class_id else college_id end
  from termination where state in ('COUNSELLOR_REVIEW', 'COLLEGE_REVIEW', 'CENTRE_REVIEW')
  union all
  select 'TERMINATION_FIX', 'termination', id, state, lower(initiator), case initiator when 'STUDENT' then student_id else employer_id end
  from termination where state in ('RETURNED', 'COUNTERPART_REFUSED')
  union all
  select 'APPLICATION', 'employer-application', id, state, 'centre', null
  from employer_application where state = 'PENDING_REVIEW' and kind <> 'JOIN'
), late as (
  select waiting.*, $1::date - since as days from waiting, lateral (
    select max(at)::date as since from history
    where subject = waiting.subject and subject_id = waiting.id and to_state = waiting.state
  ) step where $1::date - since > $2::int
), mine as (
  select late.*, a.id as account_id from late join class_assignment c on c.class_id = owner
    join account a on a.staff_no = c.staff_no join role_grant r on r.account_id = a.id and r.role = 'COUNSELLOR' where whom = 'class'
  union all
  select late.*, r.account_id from late join role_grant r on r.role = 'COLLEGE_ADMIN' and r.college_id = owner where whom = 'college'
  union all
  select late.*, r.account_id from late join role_grant r on r.role = 'CENTRE_ADMIN' where whom = 'centre'
  union all
  select late.*, a.id from late join account a on a.student_id = owner where whom = 'student'
  union all
  select late.*, a.id from late join account a on a.employer_id = owner where whom = 'employer'
), pressed as (
  select account_id from mine group by account_id having bool_or((days - 1) % $2::int = 0)
), counted as (
  select account_id, kind, count(*) as count, max(days) as days, min(id::text) as id
  from mine join pressed using (account_id) group by account_id, kind
)
select account_id as "accountId", json_agg(counted order by count desc, kind) as kinds from counted group by account_id`;
