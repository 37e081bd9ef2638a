// Publishes changes: the link stage gives them their numbers when what they bring is linked.
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../tables.ts';

/**
 * Numbers the changes of a collection that have no number yet, without a gap, after those that have
 * one. It runs under the lock of the link stage, which lasts until the numbers are visible: so no
 * number is ever seen before a smaller one is, and who reads on from a number misses nothing.
 */
export async function numberChanges(
  transaction: Transaction<Database>,
  collectionId: string,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from changes
    where collection_id = ${collectionId} and number is null
    order by stored_at, document_id, ordinal, id`.execute(transaction);
  if (rows.length === 0) return;
  // Handed back as a list: joined with itself, the table would be searched once for each change.
  await sql`update changes set number = place + (select coalesce(max(number), 0) from changes
      where collection_id = ${collectionId} and number is not null)
    from unnest(${rows.map(({ id }) => id)}::uuid[]) with ordinality as pending (id, place)
    where changes.collection_id = ${collectionId} and changes.id = pending.id`.execute(transaction);
}
