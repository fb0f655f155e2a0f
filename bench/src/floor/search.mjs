import { serveStatements } from './serve.mjs';

// The statements of the built API: the floor asks the same, with nothing around it.
const built = new URL('../../../apps/api/dist/modules/employer/employer-search.sql.js', import.meta.url);
const { BY_CODE, BY_INITIALS, BY_NAME, BY_PAIR } = await import(built.href);

const piecesOf = (word) => Array.from(word.slice(1), (character, index) => `${word[index]}${character}`);

/** The best SQL that we know of for the question, prepared, with nothing around it. */
serveStatements(async (pool, _path, query) => {
  const word = query.get('q') ?? '';
  const statement = /^[A-Za-z]+$/.test(word)
    ? { name: 'initials', text: BY_INITIALS, values: [word] }
    : /^[0-9A-Za-z]+$/.test(word)
      ? { name: 'code', text: BY_CODE, values: [word] }
      : word.length === 2
        ? { name: 'pair', text: BY_PAIR, values: [word] }
        : { name: 'name', text: BY_NAME, values: [word, piecesOf(word), 100] };
  return (await pool.query(statement)).rows;
});
