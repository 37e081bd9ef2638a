// The link stage as a whole: the lock under which it runs, its queue, and what a collection knows of it.
import { sql, type Kysely, type Transaction } from 'kysely';
import { queueStored } from '../linkQueue.ts';
import type { Database } from '../../tables.ts';
import { writing } from '../writing.ts';

/**
 * Runs `work` as the only link stage of the collection; one that waits sees what is stored by
 * then. It runs again, from its start, where a document that is stored meanwhile is in the way.
 */
export function linking<T>(
  db: Kysely<Database>,
  collectionId: string,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return writing(db, collectionId, work);
}

/** Queues all documents of a collection that were read with keys, as if they had just been stored. */
export async function queueAll(
  transaction: Transaction<Database>,
  collectionId: string,
): Promise<void> {
  await transaction.executeQuery(queueStored(collectionId));
}

/** Takes changes out of the queue that links are made of now. */
export async function unqueue(
  transaction: Transaction<Database>,
  collectionId: string,
  ids: readonly string[],
): Promise<void> {
  await sql`delete from link_queue where collection_id = ${collectionId}
    and id = any(${ids}::uuid[])`.execute(transaction);
}

/** Notes the version that saw all of a collection, and the folder it found around all documents. */
export async function storeLinkState(
  transaction: Transaction<Database>,
  collectionId: string,
  version: string,
  root: string,
): Promise<void> {
  await sql`update collections set link_version = ${version}, link_root = ${root}
    where id = ${collectionId} and (link_version, link_root)
      is distinct from (${version}, ${root})`.execute(transaction);
}
