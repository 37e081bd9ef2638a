// What the link stage needs to know of a collection: procedures with their facts, references by
// identifier and by link, what identifiers, uris, addresses and anchors lead to articles, and the
// messages that articles quote. All in an order of their own, so that what is concluded does not
// depend on the order of storing.
import { sql, type Kysely } from 'kysely';
import type {
  AnchoredSection,
  DeclaredIdentifier,
  LinkedArticle,
  ProcedureFacts,
  ReferenceCandidate,
} from '../../schema/graph.ts';
import type { Database } from '../tables.ts';

/** Every procedure of a collection, with the platforms it is for. */
export async function procedureFacts(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly ProcedureFacts[]> {
  const { rows } = await sql<ProcedureFacts>`select procedures.id,
      article_id as "articleId", procedures.ordinal, goal, method, obstacle,
      coalesce(array_agg(platform order by procedure_platforms.ordinal)
        filter (where platform is not null), '{}') as platforms
    from procedures left join procedure_platforms
      on procedure_platforms.collection_id = procedures.collection_id
      and procedure_id = procedures.id
    where procedures.collection_id = ${collectionId}
    group by procedures.collection_id, procedures.id
    order by procedures.id`.execute(db);
  return rows;
}

/** Every reference by identifier or by link, bound or not: what it points at may have come. */
export async function referenceCandidates(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly ReferenceCandidate[]> {
  const { rows } = await sql<ReferenceCandidate>`select id, article_id as "articleId", kind, target,
      strpos(text, target) > 0 as printed
    from article_references
    where collection_id = ${collectionId}
      and (kind in ('article', 'url') or kind = 'section' and target like '#%')
    order by id`.execute(db);
  return rows;
}

/** Every identifier that an article itself declares. */
export async function declaredIdentifiers(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly DeclaredIdentifier[]> {
  return db
    .selectFrom('identifiers')
    .select(['article_id as articleId', 'scheme', 'value'])
    .where('collection_id', '=', collectionId)
    .orderBy('id')
    .execute();
}

/** Every article as links find it, in the order of documents and of places in them. */
export async function linkedArticles(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly LinkedArticle[]> {
  const { rows } = await sql<LinkedArticle>`select articles.id, uri, title, url
    from articles join documents
      on documents.collection_id = articles.collection_id and documents.id = document_id
    where articles.collection_id = ${collectionId}
    order by uri collate "C", ordinal`.execute(db);
  return rows;
}

/** Every section that links can point at, in the order of places in its article. */
export async function anchoredSections(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly AnchoredSection[]> {
  const { rows } = await sql<AnchoredSection>`select id, article_id as "articleId", anchors
    from sections where collection_id = ${collectionId} and anchors <> '{}'
    order by article_id, ordinal`.execute(db);
  return rows;
}

/** The message of every error mention, as it is quoted. */
export async function quotedMessages(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('error_mentions')
    .select('message')
    .where('collection_id', '=', collectionId)
    .orderBy('id')
    .execute();
  return rows.map(({ message }) => message);
}
