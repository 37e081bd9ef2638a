// Collections and the record of each run: when it ran, how it read, what became of its inputs.
import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { collectionId, uuidOf } from '../../schema/identity.ts';
import type { Database } from '../tables.ts';
import type { Reading } from './documents.ts';
import { storable, storableJson } from './storable.ts';

/** The id of a collection; null where there is none of that name. */
export async function findCollection(db: Kysely<Database>, name: string): Promise<string | null> {
  const id = collectionId(name);
  const known = await db.selectFrom('collections').select('id').where('id', '=', id).execute();
  return known.length === 0 ? null : id;
}

/** Finds or makes a collection; gives its id. */
export async function ensureCollection(db: Kysely<Database>, name: string): Promise<string> {
  const id = collectionId(name);
  if ((await findCollection(db, name)) === null) {
    await db
      .insertInto('collections')
      .values({ id, name: storable(name), created_at: new Date() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return id;
}

/** A run that is under way. */
export interface Run {
  readonly collectionId: string;
  readonly runId: string;
}

/** Notes that a run begins. */
export async function startRun(
  db: Kysely<Database>,
  collection: string,
  { kind, readerVersion, configuration }: Reading & { readonly kind: 'ingest' | 'link' | 'remove' },
): Promise<Run> {
  const runId = randomUUID();
  await db
    .insertInto('runs')
    .values({
      collection_id: collection,
      id: runId,
      kind,
      reader_version: readerVersion,
      configuration,
      started_at: new Date(),
      finished_at: null,
    })
    .execute();
  return { collectionId: collection, runId };
}

/** What a run did: inputs by outcome, and the characters of the documents stored. */
export interface RunCounts {
  readonly stored: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  readonly characters: number;
  readonly claimed: number;
}

/** Notes that a run is over. */
export async function finishRun(db: Kysely<Database>, run: Run, counts: RunCounts): Promise<void> {
  await db
    .updateTable('runs')
    .set({ ...counts, finished_at: new Date() })
    .where('collection_id', '=', run.collectionId)
    .where('id', '=', run.runId)
    .execute();
}

/** An input that was not stored, with its reason. */
export interface LostInput {
  readonly uri: string;
  readonly outcome: 'skipped' | 'failed';
  readonly reason: string;
}

/** Notes the inputs that were skipped or failed; one statement for all of them. */
export async function recordInputs(
  db: Kysely<Database>,
  { collectionId, runId }: Run,
  inputs: readonly LostInput[],
): Promise<void> {
  if (inputs.length === 0) return;
  const rows = inputs.map(({ uri, outcome, reason }, index) => ({
    id: uuidOf(runId, 'input', uri, outcome, reason, String(index)),
    uri,
    outcome,
    reason,
  }));
  await sql`insert into run_inputs (collection_id, id, run_id, uri, outcome, reason)
    select ${collectionId}, id, ${runId}, uri, outcome, reason
    from json_to_recordset(${storableJson(rows)}::json)
      as new_rows (id uuid, uri text, outcome text, reason text)
    on conflict do nothing`.execute(db);
}
