// What persons said of identifiers and of references. What they said of an article that is not there
// waits until it comes back.
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../tables.ts';

/** What a person said: an identifier, or else a reference, means an article, or does not. */
export interface Decision {
  readonly verdict: 'confirmed' | 'rejected';
  readonly identifier: string | null;
  readonly pointer: string | null;
  readonly referenceId: string | null;
  readonly articleId: string;
  readonly by: string;
}

/** What decisions are looked for by. */
export interface DecisionsSought {
  readonly identifiers?: readonly string[];
  readonly pointers?: readonly string[];
  readonly references?: readonly string[];
}

/** All decisions on these but those about an article that is not there. */
export async function decisionsOn(
  db: Kysely<Database>,
  collectionId: string,
  { identifiers = [], pointers = [], references = [] }: DecisionsSought,
): Promise<readonly Decision[]> {
  const { rows } = await sql<Decision>`with sought as (
      select * from reference_decisions where collection_id = ${collectionId}
        and identifier = any(${identifiers}::text[])
      union select * from reference_decisions where collection_id = ${collectionId}
        and pointer = any(${pointers}::uuid[])
      union select * from reference_decisions where collection_id = ${collectionId}
        and reference_id = any(${references}::uuid[])
    ) select verdict, identifier, pointer, reference_id as "referenceId",
      article_id as "articleId", decided_by as by
    from sought where exists (select from articles
      where articles.collection_id = ${collectionId} and articles.id = sought.article_id)
    order by id`.execute(db);
  return rows;
}

/** What was decided about: an identifier, or else a reference in an article. */
export interface Decided {
  readonly identifier: string | null;
  readonly citingArticleId: string | null;
}

/** What is decided to mean, or not to mean, these articles, whether they are there or not. */
export async function decidedAbout(
  db: Kysely<Database>,
  collectionId: string,
  articles: readonly string[],
): Promise<readonly Decided[]> {
  const { rows } = await sql<Decided>`select identifier, citing_article_id as "citingArticleId"
    from reference_decisions where collection_id = ${collectionId}
      and article_id = any(${articles}::uuid[])`.execute(db);
  return rows;
}
