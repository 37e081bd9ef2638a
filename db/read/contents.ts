// What the articles of a document say, as one value for each: what a new reading is aligned with, and
// what a revision keeps.
import type { Transaction } from 'kysely';
import type { ArticleContent } from '../../schema/content.ts';
import type { Database } from '../tables.ts';
import { sql } from 'kysely';

/** What an article says, and since when. */
export interface StoredContent {
  readonly content: ArticleContent;
  /** The run that stored it. */
  readonly runId: string;
  readonly storedAt: Date;
}

/** The contents of all articles of a document, in their order. */
export async function documentContents(
  transaction: Transaction<Database>,
  collectionId: string,
  documentId: string,
): Promise<readonly StoredContent[]> {
  const { rows } = await sql<StoredContent>`select content, run_id as "runId",
      stored_at as "storedAt"
    from article_contents
    where collection_id = ${collectionId} and document_id = ${documentId}
    order by ordinal`.execute(transaction);
  return rows;
}
