import { AGREEMENT_MARK_KINDS, AGREEMENT_STATES, type AgreementState } from '@qicheng/domain';

const ENDS = (Object.keys(AGREEMENT_STATES) as AgreementState[]).filter((state) => 'final' in AGREEMENT_STATES[state]);

/** Narrows a query to one agreement, whose id the column holds, or does not. */
export type Only = (column: string) => string;

const rank = (mark: string) => `coalesce(array_position(array['${AGREEMENT_MARK_KINDS.join("','")}'], ${mark}), 0)`;
const told = (field: string) =>
  `(select c ->> 'to' from jsonb_array_elements(h.changes) c where c ->> 'field' = '${field}')`;

/** The last time that the history tells of under `field`; no row where it never told of one. */
const lastTold = (field: string) => `
  select c ->> 'to' as told from history h cross join jsonb_array_elements(h.changes) c
  where h.subject = 'agreement' and h.subject_id = a.id and c ->> 'field' = '${field}' order by h.seq desc limit 1`;

/** A time that others are shown, other than the history told it; `since` is the state that cannot be without it. */
const otherTime = (column: string, field: string, since: string) => `
  coalesce((select told.told::timestamptz is distinct from a.${column} from (${lastTold(field)}) told),
    a.${column} is not null and not exists (select 1 from history h where h.subject = 'agreement' and h.subject_id = a.id and ${since}))`;

/**
 * Marks that stand according to the history: each that was set and not undone or cleared since, with the time that was told
 * beside it (older rows tell none), who set it, as what, and the copy it rests on.
 */
const FOLDED = `
  select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'byName', s.actor_name, 'at', s.at, 'scan', s.scan,
    'role', case when s.at is null then null else s.actor_role end) order by s.seq), '[]') as marks
  from steps s where ${rank('s.kind')} > ${rank('s.former')}
    and not exists (select 1 from steps l where l.seq > s.seq and ${rank('l.kind')} < ${rank('s.kind')})`;

const KEPT = `
  select coalesce(jsonb_agg(jsonb_build_object('kind', m ->> 'kind', 'byName', m ->> 'byName',
    'at', case when m ? 'role' then m ->> 'at' end, 'scan', m ->> 'scanFileId', 'role', m ->> 'role') order by place), '[]') as marks
  from jsonb_array_elements(a.marks) with ordinality as one(m, place)`;

/** What an agreement's own columns say of its steps and the history does not. */
export const stepFaults = (only: Only): readonly string[] => [
  `select 'AGREEMENT_STATE' as what, a.id as agreement_id, a.state as part from agreement a
    left join lateral (select h.to_state from history h where h.subject = 'agreement' and h.subject_id = a.id
      and h.to_state is not null order by h.seq desc limit 1) last on true
    where ${only('a.id')} and last.to_state is distinct from a.state
      and (last.to_state is not null or a.state in ('SEALING', 'SIGNED', 'TERMINATING', 'TERMINATED'))`,
  `select 'AGREEMENT_MARKS' as what, a.id as agreement_id, a.revision::text as part from agreement a
    cross join lateral (with steps as (
      select h.seq, h.actor_name, h.actor_role, c ->> 'from' as former, c ->> 'to' as kind,
        ${told('markedAt')} as at, ${told('markScan')} as scan
      from history h cross join jsonb_array_elements(h.changes) c
      where h.subject = 'agreement' and h.subject_id = a.id and c ->> 'field' = 'mark'
    ) select folded.marks is distinct from kept.marks as differ from (${FOLDED}) folded, (${KEPT}) kept) compared
    where ${only('a.id')} and compared.differ`,
  `select 'AGREEMENT_TIMES' as what, a.id as agreement_id, a.revision::text as part from agreement a
    where ${only('a.id')} and (${otherTime('signed_at', 'signedAt', `h.to_state = 'SIGNED'`)}
      or ${otherTime('ended_at', 'endedAt', `h.to_state in ('${ENDS.join("', '")}')`)})`,
];
