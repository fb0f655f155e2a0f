/** Takes day $1 for this round; no row for whoever comes second. */
export const TAKE_DAY = 'insert into reminder_round (day) values ($1) on conflict do nothing returning day';

/** The kinds of work that people wait for. */
export type WaitingKind =
  | 'ORIGIN'
  | 'CORRECTION'
  | 'AGREEMENT'
  | 'TERMS'
  | 'SIGN'
  | 'SEAL'
  | 'CANCEL'
  | 'TERMINATION'
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
 * limit today or has passed it a multiple of $2 days ago. It has waited since the last step that led where it is. An answer
 * to an invitation or to a termination is not among it: those have clocks of their own.
 */
export const WAITING = `/* scope:SYSTEM */
with waiting as (
  select 'ORIGIN' as kind, 'origin' as subject, id, state, case state when 'COUNSELLOR_REVIEW' then 'class' else 'college' end as whom,
    case state when 'COUNSELLOR_REVIEW' then class_id else college_id end as owner
  from origin_review where state in ('COUNSELLOR_REVIEW', 'COLLEGE_REVIEW')
  union all
  select 'CORRECTION', 'correction', id, state, case state when 'COUNSELLOR_REVIEW' then 'class' else 'centre' end, class_id
  from origin_correction where state in ('COUNSELLOR_REVIEW', 'CENTRE_REVIEW')
  union all
  select case when cancel_asked_by is not null then 'CANCEL' when state = 'SEALING' and next_mark = 'STUDENT_SIGNED' then 'SIGN'
    when state = 'SEALING' then 'SEAL' when state in ('EMPLOYER_CONFIRM', 'STUDENT_CONFIRM') then 'TERMS' else 'AGREEMENT' end,
    'agreement', id, state, whom, case whom when 'class' then class_id when 'college' then college_id
    when 'student' then student_id when 'employer' then employer_id end
  from agreement, lateral (select case when cancel_asked_by is not null or next_mark = 'SCHOOL_SEALED' then 'centre'
    when state = 'COUNSELLOR_REVIEW' then 'class' when state = 'STUDENT_CONFIRM' or next_mark = 'STUDENT_SIGNED' then 'student'
    when state = 'EMPLOYER_CONFIRM' or next_mark = 'EMPLOYER_SEALED' then 'employer' else 'college' end as whom) turn
  where state in ('EMPLOYER_CONFIRM', 'STUDENT_CONFIRM', 'COUNSELLOR_REVIEW', 'COLLEGE_REVIEW', 'SEALING')
  union all
  select 'TERMINATION', 'termination', id, state,
    case state when 'COUNSELLOR_REVIEW' then 'class' when 'COLLEGE_REVIEW' then 'college' else 'centre' end,
    case state when 'COUNSELLOR_REVIEW' then class_id else college_id end
  from termination where state in ('COUNSELLOR_REVIEW', 'COLLEGE_REVIEW', 'CENTRE_REVIEW')
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
