// What is known of cited identifiers: the distinct sentences that print them, found one after the other
// in an index, so that the thousandth citation costs nothing; who could be meant; what persons said.
import { sql, type Kysely } from 'kysely';
import type { TitledArticle } from '../../../schema/referring.ts';
import type { Database } from '../../tables.ts';

/** More distinct sentences than these, in the order of their ids, are not looked at. */
const MOST_SAYINGS = 60;

/** A distinct sentence that prints an identifier. */
export interface Saying {
  readonly identifier: string;
  readonly target: string;
  readonly text: string;
}

/** The distinct sentences that print the identifiers. */
export async function sayingsOf(
  db: Kysely<Database>,
  collectionId: string,
  identifiers: readonly string[],
): Promise<readonly Saying[]> {
  const next = (after: ReturnType<typeof sql>) => sql`(select r.saying from article_references r
    where r.collection_id = ${collectionId} and r.identifier = cited.identifier and ${after}
    order by r.saying limit 1)`;
  const { rows } = await sql<Saying>`select cited.identifier, one.target, one.text
    from unnest(${identifiers}::text[]) as cited (identifier)
    cross join lateral (
      with recursive sayings as (
        select ${next(sql`true`)} as saying, 1 as place
        union all
        select ${next(sql`r.saying > sayings.saying`)}, place + 1
        from sayings where saying is not null and place < ${sql.lit(MOST_SAYINGS)}
      ) select saying from sayings where saying is not null
    ) as distinct_sayings
    cross join lateral (
      select target, text from article_references r
      where r.collection_id = ${collectionId} and r.identifier = cited.identifier
        and r.saying = distinct_sayings.saying limit 1
    ) as one`.execute(db);
  return rows;
}

/** The articles that offer one of the keys. */
export async function titledArticles(
  db: Kysely<Database>,
  collectionId: string,
  keys: readonly number[],
): Promise<readonly TitledArticle[]> {
  const { rows } = await sql<TitledArticle>`select id, title, goal, canonical_id as "canonicalId"
    from articles where collection_id = ${collectionId} and offers && ${keys}::integer[]`.execute(
    db,
  );
  return rows;
}

/** An identifier and one of the articles that cite it. */
export interface Citation {
  readonly identifier: string;
  readonly articleId: string;
}

/** Which of the articles cite which of the identifiers. */
export async function citationsIn(
  db: Kysely<Database>,
  collectionId: string,
  articles: readonly string[],
  identifiers: readonly string[],
): Promise<readonly Citation[]> {
  const { rows } = await sql<Citation>`select distinct identifier, article_id as "articleId"
    from article_references where collection_id = ${collectionId}
      and article_id = any(${articles}::uuid[]) and identifier = any(${identifiers}::text[])`.execute(
    db,
  );
  return rows;
}

/** How many references print an identifier, copies of articles left out. */
export async function inboundCounts(
  db: Kysely<Database>,
  collectionId: string,
  identifiers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ identifier: string; inbound: number }>`
    select identifier, count(*)::integer as inbound
    from article_references join articles on articles.collection_id = ${collectionId}
      and articles.id = article_id
    where article_references.collection_id = ${collectionId}
      and identifier = any(${identifiers}::text[]) and canonical_id is null
    group by identifier`.execute(db);
  return new Map(rows.map(({ identifier, inbound }) => [identifier, inbound]));
}

/** The identifiers that references print. */
export async function identifiersPrinted(
  db: Kysely<Database>,
  collectionId: string,
  references: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ identifier: string }>`select distinct identifier
    from article_references where collection_id = ${collectionId}
      and id = any(${references}::uuid[]) and identifier is not null`.execute(db);
  return rows.map(({ identifier }) => identifier);
}

/** What sentences print, by the id that siblings share: the distinct identifiers, one by one. */
export async function printedBy(
  db: Kysely<Database>,
  collectionId: string,
  sentences: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const next = (after: ReturnType<typeof sql>) => sql`(select r.identifier
    from article_references r where r.collection_id = ${collectionId}
      and r.sentence = vague.sentence and r.identifier is not null and ${after}
    order by r.identifier limit 1)`;
  const { rows } = await sql<{ sentence: string; identifiers: readonly string[] }>`
    select vague.sentence, array_agg(printed.identifier) as identifiers
    from unnest(${sentences}::uuid[]) as vague (sentence)
    cross join lateral (
      with recursive printed as (
        select ${next(sql`true`)} as identifier, 1 as place
        union all
        select ${next(sql`r.identifier > printed.identifier`)}, place + 1
        from printed where identifier is not null and place < ${sql.lit(MOST_SAYINGS)}
      ) select identifier from printed where identifier is not null
    ) as printed group by vague.sentence`.execute(db);
  return new Map(rows.map(({ sentence, identifiers }) => [sentence, identifiers]));
}
