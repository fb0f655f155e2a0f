const USABLE = `state in ('APPROVED', 'UNVERIFIED')`;
const COLUMNS = `e.id, e.name, e.uscc, e.state = 'APPROVED' as verified, e.claimed, e.registered_region as region`;
const BEST = 'char_length(e.name), e.state, e.name limit 10';

/** The last character there is: what begins with a text stands between the text and the text with this behind it. */
const begins = (column: string) => `${column} ~>=~ $1 and ${column} ~<=~ ($1 || U&'\\+10FFFF')`;

/**
 * Names that are `$1`, begin with it, or contain it. `$2` are two-character pieces of it, `$3` how many names with each piece are
 * looked at, the shortest first: what is read is bounded however common the piece is.
 */
export const BY_NAME = `/* scope:library */
with candidate as (
  (select id from employer where ${begins('name')} and ${USABLE} order by name using ~<~ limit 100)
  union
  select near from unnest($2::text[]) piece cross join lateral employer_near(piece, $3) near
)
select ${COLUMNS} from candidate c cross join lateral (
  select * from employer where id = c.id and ${USABLE} and strpos(name, $1) > 0 offset 0
) e order by case when e.name = $1 then 0 when starts_with(e.name, $1) then 1 else 2 end, ${BEST}`;

/** Names whose pinyin initials begin with `$1`. */
export const BY_INITIALS = `/* scope:library */
select ${COLUMNS} from (
  select * from employer where ${begins('initials')} and ${USABLE} order by initials using ~<~ limit 100
) e order by e.initials <> $1, ${BEST}`;

/** Codes that begin with `$1`. */
export const BY_CODE = `/* scope:library */
select ${COLUMNS} from employer e where ${begins('uscc')} and ${USABLE} order by uscc using ~<~ limit 10`;
