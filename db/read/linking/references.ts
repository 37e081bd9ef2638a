// References that may have another outcome now, and the articles that they may lead to.
import { sql, type Kysely } from 'kysely';
import type { AnchoredSection, DeclaredIdentifier, LinkedArticle } from '../../../schema/graph.ts';
import type { PointingReference } from '../../../schema/referring.ts';
import type { Database } from '../../tables.ts';

/** References to steps are jumps as well, and these are looked at elsewhere. */
const LINKABLE = sql`kind <> 'step'`;

/** Which references: those of articles, those that need a key, those that name an anchor of an article. */
export interface Concerned {
  readonly articles: readonly string[];
  readonly keys: readonly number[];
}

/** The ids of references that a change concerns. */
export async function concernedReferences(
  db: Kysely<Database>,
  collectionId: string,
  { articles, keys }: Concerned,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from article_references where collection_id = ${collectionId} and ${LINKABLE}
      and article_id = any(${articles}::uuid[])
    union select id from article_references where collection_id = ${collectionId} and ${LINKABLE}
      and target_article_id = any(${articles}::uuid[]) and strpos(target, '#') > 0
    union select id from article_references where collection_id = ${collectionId} and ${LINKABLE}
      and needs && ${keys}::integer[]`.execute(db);
  return rows.map(({ id }) => id);
}

/** The ids of all references of a collection. */
export async function allReferences(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from article_references
    where collection_id = ${collectionId} and ${LINKABLE}`.execute(db);
  return rows.map(({ id }) => id);
}

/** The ids of links that lead to no file: the folder around all documents decides what they are. */
export async function linksToNoFile(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from article_references
    where collection_id = ${collectionId} and kind = 'article' and target_article_id is null`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** A reference with the keys that it needs. */
export type StoredReference = PointingReference & { readonly needs: readonly number[] };

/** References by their ids. */
export async function referencesOf(
  db: Kysely<Database>,
  collectionId: string,
  ids: readonly string[],
): Promise<readonly StoredReference[]> {
  const { rows } = await sql<StoredReference>`select id, article_id as "articleId", kind, target,
      text, needs, identifier, saying, sentence, case when kind = 'section' then (
        select sections.id from sections where sections.collection_id = ${collectionId}
          and sections.article_id = article_references.article_id
          and lower(heading) = lower(target) order by ordinal limit 1) end as "ownSectionId"
    from article_references
    where collection_id = ${collectionId} and id = any(${ids}::uuid[])
    order by id`.execute(db);
  return rows;
}

/**
 * The articles that offer one of the keys, and these articles, each with all others of its
 * document: in the order of documents and of places in them.
 */
export async function articlesOffering(
  db: Kysely<Database>,
  collectionId: string,
  keys: readonly number[],
  articles: readonly string[],
): Promise<readonly LinkedArticle[]> {
  const { rows } = await sql<LinkedArticle>`with found as materialized (
      select document_id from articles
        where collection_id = ${collectionId} and offers && ${keys}::integer[]
      union select document_id from articles
        where collection_id = ${collectionId} and id = any(${articles}::uuid[])
    ) select articles.id, uri, title, goal, language, url, canonical_id as "canonicalId"
    from found join documents on documents.collection_id = ${collectionId}
      and documents.id = found.document_id
    join articles on articles.collection_id = ${collectionId}
      and articles.document_id = found.document_id
    order by uri collate "C", ordinal`.execute(db);
  return rows;
}

/** The identifiers that the articles bear. */
export async function identifiersOf(
  db: Kysely<Database>,
  collectionId: string,
  articles: readonly string[],
): Promise<readonly DeclaredIdentifier[]> {
  const { rows } = await sql<DeclaredIdentifier>`select article_id as "articleId", scheme, value
    from identifiers where collection_id = ${collectionId}
      and article_id = any(${articles}::uuid[]) order by id`.execute(db);
  return rows;
}

/** The sections of the articles that links can point at, in the order of places in their article. */
export async function anchoredSections(
  db: Kysely<Database>,
  collectionId: string,
  articles: readonly string[],
): Promise<readonly AnchoredSection[]> {
  const { rows } = await sql<AnchoredSection>`select id, article_id as "articleId", anchors
    from sections where collection_id = ${collectionId} and article_id = any(${articles}::uuid[])
      and anchors <> '{}' order by article_id, ordinal`.execute(db);
  return rows;
}

/** Those of the keys that some article offers; with `except`, one that is not among these. */
export async function keysOffered(
  db: Kysely<Database>,
  collectionId: string,
  keys: readonly number[],
  except: readonly string[] = [],
): Promise<readonly number[]> {
  const { rows } = await sql<{
    key: number;
  }>`select key from unnest(${keys}::integer[]) as wanted (key)
    where exists (select from articles where collection_id = ${collectionId}
      and offers && array[key] and id <> all(${except}::uuid[]))`.execute(db);
  return rows.map(({ key }) => key);
}
