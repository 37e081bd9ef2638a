// What a person names when deciding about a reference: references, identifiers that references print,
// and articles, by ids, identifiers or titles.
import { sql, type Kysely } from 'kysely';
import { normalForm } from '../../schema/text.ts';
import type { Database } from '../tables.ts';

/** A reference that a person can decide about. */
export interface DecidableReference {
  readonly id: string;
  readonly articleId: string;
  readonly target: string;
  readonly text: string;
}

/** The reference of an id; null where there is none. */
export async function referenceById(
  db: Kysely<Database>,
  collectionId: string,
  id: string,
): Promise<DecidableReference | null> {
  const found = await db
    .selectFrom('article_references')
    .select(['id', 'article_id as articleId', 'target', 'text'])
    .where('collection_id', '=', collectionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}

/** Whether some reference prints the identifier, which is given as identifiers are compared. */
export async function isPrinted(
  db: Kysely<Database>,
  collectionId: string,
  identifier: string,
): Promise<boolean> {
  const { rows } = await sql`select from article_references where collection_id = ${collectionId}
    and identifier = ${identifier} limit 1`.execute(db);
  return rows.length > 0;
}

/** An article as a person knows it. */
export interface NamedArticle {
  readonly id: string;
  readonly title: string;
}

/** The articles that are meant: of that id, else bearing that identifier, else of that title. */
export async function articlesNamed(
  db: Kysely<Database>,
  collectionId: string,
  name: string,
): Promise<readonly NamedArticle[]> {
  const id = UUID.test(name) ? name : null;
  const { rows } = await sql<NamedArticle & { rank: number }>`
    select id, title, 1 as rank from articles
      where collection_id = ${collectionId} and id = ${id}::uuid
    union select articles.id, title, 2 from identifiers join articles
      on articles.collection_id = ${collectionId} and articles.id = article_id
      where identifiers.collection_id = ${collectionId} and value = ${name}
        and canonical_id is null
    union select id, title, 3 from articles where collection_id = ${collectionId}
      and normal_title = ${normalForm(name)} and canonical_id is null
    order by rank, title, id limit 20`.execute(db);
  const best = rows[0]?.rank;
  return rows.filter(({ rank }) => rank === best).map(({ id, title }) => ({ id, title }));
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
