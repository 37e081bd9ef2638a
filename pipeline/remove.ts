// Removes documents of a collection by their uris, and relates anew what pointed at them.
import type { Kysely } from 'kysely';
import { removeDocuments } from '../db/store/removal.ts';
import { findCollection, finishRun, startRun } from '../db/store/runs.ts';
import type { Database } from '../db/tables.ts';
import { READER_VERSION } from '../ingest/read.ts';
import { linkCollection } from './link.ts';

const NO_INPUTS = { stored: 0, unchanged: 0, skipped: 0, failed: 0, characters: 0, claimed: 0 };

/** Gives the uris that were there; null where there is no such collection. */
export async function removeFromCollection(
  db: Kysely<Database>,
  collection: string,
  uris: readonly string[],
): Promise<readonly string[] | null> {
  const id = await findCollection(db, collection);
  if (id === null) return null;
  const reading = { readerVersion: READER_VERSION, configuration: 'default' };
  const run = await startRun(db, id, { kind: 'remove', ...reading });
  const removed = await removeDocuments(db, run, uris);
  await linkCollection(db, id);
  await finishRun(db, run, NO_INPUTS);
  return removed;
}
