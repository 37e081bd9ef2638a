// Removes documents with everything that hangs on them. What their articles said stays as revisions,
// and the feed of changes tells that they are gone.
import { randomUUID } from 'node:crypto';
import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { articleRemoved } from '../../schema/history.ts';
import { documentId } from '../../schema/identity.ts';
import { documentContents } from '../read/contents.ts';
import type { Database } from '../tables.ts';
import { historyStatement } from './history.ts';
import { lookUp, type KnownDocument } from './known.ts';
import { queueBefore } from './linkQueue.ts';
import type { Run } from './runs.ts';
import { writing } from './writing.ts';

/** Removes documents by their uris, each in a transaction; gives the uris of those that were there. */
export async function removeDocuments(
  db: Kysely<Database>,
  run: Run,
  uris: readonly string[],
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const uri of uris) {
    const key = documentId(run.collectionId, uri);
    const wasThere = await writing(db, key, async (transaction) => {
      const { known } = await lookUp(transaction, run.collectionId, key);
      if (known !== undefined) await removeKnown(transaction, run, known);
      return known !== undefined;
    });
    if (wasThere) removed.push(uri);
  }
  return removed;
}

async function removeKnown(
  transaction: Transaction<Database>,
  { collectionId, runId }: Run,
  { id, uri }: KnownDocument,
): Promise<void> {
  const before = await documentContents(transaction, collectionId, id);
  const changes = before.map(({ content }) => articleRemoved(content));
  const occasion = { documentId: id, uri, runId, at: new Date() };
  await transaction.executeQuery(historyStatement(collectionId, before, changes, occasion));
  await transaction.executeQuery(
    CompiledQuery.raw(
      `with queued as (${queueBefore(3)})
      delete from documents where collection_id = $1 and id = $2`,
      [collectionId, id, randomUUID()],
    ),
  );
}
