// The uris of the documents of a collection.
import type { Kysely } from 'kysely';
import type { Database } from '../tables.ts';

export interface DocumentUri {
  readonly uri: string;
  readonly sha256: string;
}

/** All documents, in the order of their uris. */
export function documentUris(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly DocumentUri[]> {
  return db
    .selectFrom('documents')
    .select(['uri', 'sha256'])
    .where('collection_id', '=', collectionId)
    .orderBy('uri')
    .execute();
}
