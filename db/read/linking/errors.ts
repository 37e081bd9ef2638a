// The messages that error mentions quote.
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../tables.ts';

/** The message of every mention of these errors, or in these articles. */
export async function quotedMessages(
  db: Kysely<Database>,
  collectionId: string,
  by: 'error_id' | 'article_id',
  ids: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ message: string }>`select message from error_mentions
    where collection_id = ${collectionId} and ${sql.ref(by)} = any(${ids}::uuid[])`.execute(db);
  return rows.map(({ message }) => message);
}
