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
  await sql`with pending as (
      select id, row_number() over (order by stored_at, document_id, ordinal, id) as place
      from changes where collection_id = ${collectionId} and number is null)
    update changes set number = pending.place + (select coalesce(max(number), 0) from changes
      where collection_id = ${collectionId} and number is not null)
    from pending where changes.collection_id = ${collectionId} and changes.id = pending.id
      and changes.number is null`.execute(transaction);
}
