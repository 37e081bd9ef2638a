// One ingest run: sources in, each stored in a transaction of its own or told why not, then the
// links of what changed. Nothing that is wrong with one source stops the run; a database that is
// lost does.
import { sql } from 'kysely';
import type { OpenDatabase } from '../db/connect.ts';
import { DatabaseUnreachable } from '../db/failures.ts';
import { storeDocument, unchangedDocuments, type Reading } from '../db/store/documents.ts';
import {
  ensureCollection,
  finishRun,
  recordInputs,
  startRun,
  type LostInput,
  type Run,
} from '../db/store/runs.ts';
import { READER_VERSION } from '../ingest/read.ts';
import type { Config } from '../schema/config.ts';
import { batches, type Input } from './batch.ts';
import { configurationKey } from './configuration.ts';
import { historian } from './history.ts';
import { linkCollection } from './link.ts';
import { Pruning, type PruneScope } from './prune.ts';
import type { ReadDocument } from './readFile.ts';
import { Reader, type ReadOne, type ReaderOptions } from './reader.ts';
import type { IngestSummary } from './summary.ts';
import { Tally, type Outcome } from './tally.ts';

export interface IngestOptions
  extends Partial<Pick<ReaderOptions, 'workers' | 'onWorkers' | 'script'>> {
  readonly database: OpenDatabase;
  /** The name of the collection; it is made where it is not there. */
  readonly collection: string;
  /** How the knowledge base is read; a change reads all its documents again. */
  readonly config?: Config;
  readonly inputs: AsyncIterable<Input>;
  /** Documents to remove if their files are gone; none if not given. */
  readonly prune?: PruneScope | undefined;
  /** Is told after each input how many are done, and the uri of that one. */
  readonly onProgress?: (done: number, uri: string) => void;
  /** When it is aborted the run ends after the document in hand, its record written. */
  readonly signal?: AbortSignal;
}

/** Documents of one batch that are stored at once: one is read while others wait for the disk. */
export const STORED_AT_ONCE = 3;

/** Runs to the last input. Throws DatabaseFailure where the database is lost on the way. */
export async function ingestSources(options: IngestOptions): Promise<IngestSummary> {
  const { database, inputs, signal } = options;
  const { db } = database;
  const config = options.config ?? {};
  const reading = { readerVersion: READER_VERSION, configuration: configurationKey(config) };
  const collectionId = await ensureCollection(db, options.collection);
  const record = await startRun(db, collectionId, { kind: 'ingest', ...reading });
  const { workers = 0, onWorkers, script } = options;
  const reader = new Reader({ config, workers, onWorkers, script });
  const tally = new Tally();
  try {
    const { prune } = options;
    const pruning = prune === undefined ? null : await Pruning.begin(db, collectionId, prune);
    const run: IngestRun = { ...record, reading, reader, pruning };
    for await (const batch of batches(inputs, signal)) {
      await ingestBatch(batch, run, tally, options);
    }
    await reader.close();
    if (signal?.aborted !== true) {
      if (pruning !== null) tally.pruned = await pruning.finish(db, run);
      await linkCollection(db, collectionId);
    }
    await finishRun(db, run, tally.counts());
  } catch (error) {
    throw (await lossOf(database, tally)) ?? error;
  } finally {
    await reader.close();
  }
  const { workers: started } = reader;
  return { ...tally.summary(record.runId, signal?.aborted === true), workers: started };
}

/** A run with what it reads by. */
interface IngestRun extends Run {
  readonly reading: Reading;
  readonly reader: Reader;
  readonly pruning: Pruning | null;
}

async function ingestBatch(
  batch: readonly Input[],
  run: IngestRun,
  tally: Tally,
  { database, onProgress, signal }: IngestOptions,
): Promise<void> {
  const { db } = database;
  const files = batch.filter((input) => input.kind === 'file');
  const unchanged = await unchangedDocuments(db, run.collectionId, files, run.reading);
  const read = run.reader.batch(files.filter(({ uri }) => !unchanged.has(uri)));
  const outcomes: (Outcome | undefined)[] = [];
  let done = 0;
  const queue = batch.entries();
  const worker = async (): Promise<void> => {
    for (const [index, input] of queue) {
      if (signal?.aborted === true) return;
      outcomes[index] = await outcomeOf(input, unchanged, read, run, database);
      done += 1;
      onProgress?.(tally.seen + done, input.uri);
    }
  };
  const lost: LostInput[] = [];
  try {
    await Promise.all(Array.from({ length: STORED_AT_ONCE }, worker));
  } finally {
    // In the order of the inputs, whichever was done first.
    for (const outcome of outcomes.filter((one) => one !== undefined)) {
      if (outcome.kind === 'skipped' || outcome.kind === 'failed') {
        lost.push({ uri: outcome.uri, outcome: outcome.kind, reason: outcome.reason });
      }
      tally.add(outcome);
    }
  }
  await recordInputs(db, run, lost);
}

async function outcomeOf(
  input: Input,
  unchanged: ReadonlySet<string>,
  read: ReadOne,
  run: IngestRun,
  database: OpenDatabase,
): Promise<Outcome> {
  if (input.kind !== 'file') return input;
  if (unchanged.has(input.uri)) return { kind: 'unchanged' };
  try {
    const result = await read(input);
    return result.kind === 'read' ? await store(result, run, database) : result;
  } catch (error) {
    // A fault of one document leaves the database answering; anything else ends the run.
    await sql`select 1`.execute(database.db);
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', uri: input.uri, named: input.named, reason };
  }
}

async function store(
  { document, derived, text }: ReadDocument,
  { collectionId, runId, reading, pruning }: IngestRun,
  { db }: OpenDatabase,
): Promise<Outcome> {
  const kind = await storeDocument(db, {
    collectionId,
    runId,
    ...reading,
    document,
    derived,
    text,
    historian,
    movedFrom: pruning?.movedFrom(document.source) ?? null,
  });
  return kind === 'unchanged' ? { kind } : { kind: 'stored', document, moved: kind === 'moved' };
}

/** The failure to report if the database does not answer any more, else null. */
async function lossOf({ db, location }: OpenDatabase, tally: Tally): Promise<Error | null> {
  try {
    await sql`select 1`.execute(db);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new DatabaseUnreachable(
      `The database at ${location} was lost after ${tally.counts().stored} documents were ` +
        `stored (${reason}). They are kept: run it again for the rest.`,
      { cause: error },
    );
  }
}
