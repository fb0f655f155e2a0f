const USABLE = `state in ('APPROVED', 'UNVERIFIED')`;
const COLUMNS = `e.id, e.name, e.uscc, e.state = 'APPROVED' as verified, e.claimed, e.registered_region as region`;
/** How many hits are shown. */
const HITS = 10;
const BEST = `char_length(name), state, name limit ${HITS}`;

/** The last character there is: what begins with a text stands between the text and the text with this behind it. */
const begins = (column: string) => `${column} ~>=~ $1 and ${column} ~<=~ ($1 || U&'\\+10FFFF')`;
/** The best of the first hundred that begin with `$1`, read from the index alone. */
const beginning = (column: string) => `(
  select id from (
    select id, name, state, ${column} as word from employer where ${begins(column)} and ${USABLE} order by ${column} using ~<~ limit 100
  ) b order by word <> $1, ${BEST}
)`;
/** The company of a candidate, as long as its name contains `$1` and it can be chosen. */
const named = (id: string) =>
  `lateral (select * from employer where id = ${id} and ${USABLE} and strpos(lower(name), $1) > 0 offset 0) e`;
const BEST_NAMED = `case when lower(name) = $1 then 0 when starts_with(lower(name), $1) then 1 else 2 end, ${BEST}`;

/** Those that were called `$1` or so once, behind `hit`, and only while there is room; few companies have a former name. */
const orFormer = `
select *, null as "formerName" from hit
union all (
  select ${COLUMNS}, (select f from jsonb_array_elements_text(e.former_names) f where strpos(lower(f), $1) > 0 limit 1)
  from (
    select * from employer where (select count(*) from hit) < ${HITS} and former_names <> '[]'
      and name_grams(lower(former_names::text)) @> name_query_grams($1) and strpos(lower(former_names::text), $1) > 0 offset 0
  ) e where ${USABLE} and e.id not in (select id from hit)
  order by char_length(e.name), e.name limit ${HITS}
) limit ${HITS}`;

/**
 * Names that are `$1`, two characters, begin with it, or contain it: what contains it is read shortest first, as far as it is shown.
 * `$1` is in small letters here and below.
 */
export const BY_PAIR = `/* scope:library */
with candidate as (
  ${beginning('lower(name)')}
  union (select employer_id from employer_gram where gram = $1 order by gram, place, employer_id limit ${HITS})
), hit as (
  select ${COLUMNS} from candidate c cross join ${named('c.id')} order by ${BEST_NAMED}
)${orFormer}`;

/**
 * Names that are `$1`, begin with it, or contain it. `$2` are two-character pieces of it, `$3` how many names with a common piece are
 * looked at, the shortest first: what is read is bounded however common the pieces are.
 */
export const BY_NAME = `/* scope:library */
with candidate as (
  ${beginning('lower(name)')}
  union (
    select e.id from employer_near($2::text[], $3) with ordinality as near(id, n) cross join ${named('near.id')} order by n limit ${HITS}
  )
), hit as (
  select ${COLUMNS} from candidate c join employer e using (id) order by ${BEST_NAMED}
)${orFormer}`;

/** Names whose pinyin initials begin with `$1`, with or without the region before them. */
export const BY_INITIALS = `/* scope:library */
with candidate as (${beginning('initials')} union ${beginning('own_initials')})
select ${COLUMNS}, null as "formerName" from candidate c join employer e using (id)
order by initials <> $1 and own_initials <> $1, ${BEST}`;

/** Codes that begin with `$1`. */
export const BY_CODE = `/* scope:library */
select ${COLUMNS}, null as "formerName" from employer e where ${begins('uscc')} and ${USABLE} order by uscc using ~<~ limit ${HITS}`;
