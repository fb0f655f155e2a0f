import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

const NUMBER = /^(?=.*\d)[A-Za-z0-9]+$/;

/** True for what may begin a number; letters alone are a name, as of somebody from abroad. */
export const isNumberLike = (word: string): boolean => NUMBER.test(word);

/** Narrows a list to rows whose name contains `keyword`, or one of whose numbers begins with it. */
export function filterByKeyword<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  keyword: string,
  ...numberColumns: readonly string[]
): void {
  const word = keyword.trim();
  if (!isNumberLike(word)) return filterByName(query, word, 'word');
  const begins = numberColumns.map((column) => `row.${column} like :prefix`).join(' or ');
  query.andWhere(numberColumns.length === 1 ? begins : `(${begins})`, { prefix: `${word}%` });
}

/**
 * Narrows a list to rows whose name (or another `column`, which is not null) contains `text`, bound as `parameter`. Chinese names
 * have two or three characters, too few for trigrams: `name_grams` indexes their one- and two-character pieces, `like` checks the rest.
 */
export function filterByName<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  text: string,
  parameter: string,
  column = 'row.name',
): void {
  query.andWhere(`name_grams(${column}) @> name_query_grams(:${parameter}) and ${column} like :${parameter}Pattern`, {
    [parameter]: text,
    [`${parameter}Pattern`]: containsText(text),
  });
}

/** The `like` pattern of whatever contains `text`. */
const containsText = (text: string): string => `%${escapeLike(text)}%`;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`);
