// Which copy stands for an article.
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';

/** An article with the copy that stands for it; null where it stands for itself. */
export interface CanonicalCopy {
  readonly id: string;
  readonly canonicalId: string | null;
}

/** Writes them down; gives the ids of articles for which it is another now. */
export async function storeCanonicals(
  transaction: Transaction<Database>,
  collectionId: string,
  copies: readonly CanonicalCopy[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`update articles set canonical_id = "canonicalId"
    from json_to_recordset(${storableJson(copies)}::json) as copy (id uuid, "canonicalId" uuid)
    where articles.collection_id = ${collectionId} and articles.id = copy.id
      and articles.canonical_id is distinct from "canonicalId"
    returning articles.id`.execute(transaction);
  return rows.map(({ id }) => id);
}
