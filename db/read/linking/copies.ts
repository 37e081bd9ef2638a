// The copies of articles that share a key.
import { sql, type Kysely } from 'kysely';
import type { ArticleCopy } from '../../../schema/graph.ts';
import type { Database } from '../../tables.ts';

/** An article among its copies, with what was decided of it before. */
export interface StoredCopy extends ArticleCopy {
  readonly copyKey: string;
  readonly canonicalId: string | null;
}

/** All articles with one of the keys. */
export async function copiesOf(
  db: Kysely<Database>,
  collectionId: string,
  copyKeys: readonly string[],
): Promise<readonly StoredCopy[]> {
  const { rows } = await sql<StoredCopy>`select articles.id, uri, ordinal,
      copy_key as "copyKey", canonical_id as "canonicalId"
    from articles join documents on documents.collection_id = articles.collection_id
      and documents.id = document_id
    where articles.collection_id = ${collectionId} and copy_key = any(${copyKeys}::uuid[])`.execute(
    db,
  );
  return rows;
}

/** What articles offer, the tasks that they tell, and the identifiers that they cite. */
export interface HeldByArticles {
  readonly offers: readonly number[];
  readonly tasks: readonly string[];
  readonly identifiers: readonly string[];
}

/** All that the articles hold. */
export async function heldByArticles(
  db: Kysely<Database>,
  collectionId: string,
  articles: readonly string[],
): Promise<HeldByArticles> {
  const { rows } = await sql<HeldByArticles>`select
      array(select distinct unnest(offers) from articles
        where collection_id = ${collectionId} and id = any(${articles}::uuid[])) as offers,
      array(select distinct task_id from procedures where collection_id = ${collectionId}
        and article_id = any(${articles}::uuid[]) and task_id is not null) as tasks,
      array(select distinct identifier from article_references
        where collection_id = ${collectionId} and article_id = any(${articles}::uuid[])
          and identifier is not null) as identifiers`.execute(db);
  return rows[0] ?? { offers: [], tasks: [], identifiers: [] };
}
