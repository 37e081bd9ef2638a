// What the link stage has not seen yet: the changes of documents that are queued in a collection.
import { sql, type Kysely } from 'kysely';
import type { QueuedChange } from '../../../schema/graph.ts';
import type { Database } from '../../tables.ts';

/** Whether something waits for this version of the link stage. */
export async function hasUnlinked(
  db: Kysely<Database>,
  collectionId: string,
  linkVersion: string,
): Promise<boolean> {
  const { rows } = await sql<{ unlinked: boolean }>`select
      exists (select from link_queue where collection_id = ${collectionId})
      or (select link_version from collections where id = ${collectionId})
        is distinct from ${linkVersion}
        and exists (select from articles where collection_id = ${collectionId}) as unlinked`.execute(
    db,
  );
  return rows[0]?.unlinked ?? false;
}

/** The version of the link stage that saw all of a collection, and the folder it found around all. */
export async function linkState(
  db: Kysely<Database>,
  collectionId: string,
): Promise<{ readonly version: string | null; readonly root: string | null }> {
  const { link_version: version, link_root: root } = await db
    .selectFrom('collections')
    .select(['link_version', 'link_root'])
    .where('id', '=', collectionId)
    .executeTakeFirstOrThrow();
  return { version, root };
}

/** All that is queued, each with what a document held before or after one change. */
export async function queuedChanges(
  db: Kysely<Database>,
  collectionId: string,
): Promise<readonly QueuedChange[]> {
  const { rows } = await sql<QueuedChange>`select id, change_id as "changeId", side, articles,
      offers, copies, tasks, errors, printed
    from link_queue where collection_id = ${collectionId} order by change_id, side`.execute(db);
  return rows;
}

/**
 * The folder that holds all documents, as a path without slashes at its ends: what the first and
 * the last uri in order have in common, all between them have too.
 */
export async function commonFolder(db: Kysely<Database>, collectionId: string): Promise<string> {
  const ends = (direction: 'asc' | 'desc') => sql`(select left(uri, 400) from documents
    where collection_id = ${collectionId}
    order by left(uri, 400) collate "C" ${sql.raw(direction)} limit 1)`;
  const { rows } = await sql<{ first: string | null; last: string | null }>`select
    ${ends('asc')} as first, ${ends('desc')} as last`.execute(db);
  const [first, last] = [rows[0]?.first ?? '', rows[0]?.last ?? ''].map(foldersOf);
  const differs = (first ?? []).findIndex((folder, index) => folder !== last?.[index]);
  return (differs < 0 ? first : first?.slice(0, differs))?.join('/') ?? '';
}

function foldersOf(uri: string): readonly string[] {
  return uri
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, -1);
}
