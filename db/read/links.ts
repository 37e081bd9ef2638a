// What the link stage needs to know of a collection: procedures with their facts, references by
// identifier, the identifiers that articles declare, and the messages that articles quote. All
// in the order of their ids, so that what is concluded does not depend on the order of storing.
import { sql, type Kysely } from 'kysely';
import type { DeclaredIdentifier, ProcedureFacts, ReferenceCandidate } from '../../schema/graph.ts';
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

/** Every reference to an article by its identifier, bound or not: an article may have come. */
export async function referenceCandidates(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly ReferenceCandidate[]> {
  return db
    .selectFrom('article_references')
    .select(['id', 'article_id as articleId', 'target'])
    .where('collection_id', '=', collectionId)
    .where('kind', '=', 'article')
    .orderBy('id')
    .execute();
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
