import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

const NUMBER_LIKE = /^[A-Za-z0-9]+$/;

/** Narrows a list to rows whose name contains `keyword`, or whose number begins with it. */
export function filterByKeyword<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  keyword: string,
  numberColumn: string,
): void {
  const word = keyword.trim();
  if (NUMBER_LIKE.test(word)) query.andWhere(`row.${numberColumn} like :prefix`, { prefix: `${word}%` });
  else filterByName(query, word, 'word');
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
    [`${parameter}Pattern`]: `%${escapeLike(text)}%`,
  });
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`);
