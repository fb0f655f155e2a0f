import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

const NUMBER_LIKE = /^[A-Za-z0-9]+$/;

/** Narrows a list to rows whose name contains `keyword`, or one of whose numbers begins with it. */
export function filterByKeyword<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  keyword: string,
  ...numberColumns: readonly string[]
): void {
  const word = keyword.trim();
  if (!NUMBER_LIKE.test(word)) return filterByName(query, word, 'word');
  const begins = numberColumns.map((column) => `row.${column} like :prefix`).join(' or ');
  query.andWhere(numberColumns.length === 1 ? begins : `(${begins})`, { prefix: `${word}%` });
}

/**
 * Narrows a list to rows whose name contains `text`, bound as `parameter`. Chinese names have two or three characters, too
 * few for trigrams: `name_grams` indexes their one- and two-character pieces, `like` checks the rest.
 */
export function filterByName<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  text: string,
  parameter: string,
): void {
  query.andWhere(`name_grams(row.name) @> name_query_grams(:${parameter}) and row.name like :${parameter}Pattern`, {
    [parameter]: text,
    [`${parameter}Pattern`]: containsText(text),
  });
}

/** The `like` pattern of whatever contains `text`. */
export const containsText = (text: string): string => `%${escapeLike(text)}%`;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`);
