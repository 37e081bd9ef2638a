// Whether a collection holds what the link stage has not seen: told from the times at which
// documents were stored and at which link runs that came to their end began.
import { sql, type Kysely } from 'kysely';
import type { Database } from '../tables.ts';

/** Whether a document was stored since this version of the link stage last looked. */
export async function hasUnlinked(
  db: Kysely<Database>,
  collectionId: string,
  linkVersion: string,
): Promise<boolean> {
  const { rows } = await sql<{ unlinked: boolean }>`select exists (
      select from documents where collection_id = ${collectionId} and stored_at >= coalesce(
        (select max(started_at) from runs where collection_id = ${collectionId}
          and kind = 'link' and finished_at is not null and reader_version = ${linkVersion}),
        '-infinity')
    ) as unlinked`.execute(db);
  return rows[0]?.unlinked ?? false;
}
