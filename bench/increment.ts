// What one changed article costs in a small and in a large store: it should be the same. Also that
// an ingest of everything, unchanged, writes nothing, and which tables were read from end to end.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenDatabase } from '../db/connect.ts';
import { ensureCollection } from '../db/store/runs.ts';
import type { SourceFile } from '../ingest/source/source.ts';
import { ingestSources } from '../pipeline/ingest.ts';
import { figure, heading, report } from './measure.ts';
import type { Texts } from './texts.ts';
import { variedTexts } from './varied.ts';

const SIZES = [2_000, 20_000] as const;
const CHANGES = 20;
const SHARE = 0.15;
const SEED = 4;
const CONNECTIONS = 10;
/** After so long each connection tells the server what it counted. */
const STATISTICS_MS = 1_500;
/** Fewer rows than this are no scan to speak of. */
const SMALL = 1_000;

export async function benchIncrement(database: OpenDatabase, { texts }: Texts): Promise<void> {
  heading(`One changed article in stores of ${SIZES.join(' and ')} documents, ${CHANGES} times`);
  const costs: number[] = [];
  for (const size of SIZES) costs.push(await benchSize(database, texts, size));
  const [small = NaN, large = NaN] = costs;
  report('ratio of the two', figure(large / small), 'median of each');
}

async function benchSize(
  database: OpenDatabase,
  texts: readonly string[],
  size: number,
): Promise<number> {
  const collection = `bench-increment-${size}`;
  await ensureCollection(database.db, collection);
  const ingest = (files: AsyncIterable<SourceFile>) =>
    ingestSources({ database, collection, inputs: files });
  const began = performance.now();
  await ingest(filesOf(texts, size));
  const seconds = (performance.now() - began) / 1000;
  report(`first ingest of ${size}`, `${figure(seconds)} s`, '');
  await database.pool.query('analyze');

  const before = await activity(database);
  const again = await ingest(filesOf(texts, size));
  const unchanged = await activity(database);
  const written = `${again.unchanged} unchanged, ${unchanged.written - before.written} rows written`;
  report(`ingest of ${size} again`, written, '(the record of the run is one, written twice)');

  const times: number[] = [];
  for (const changed of await changedFiles(texts, size)) {
    const start = performance.now();
    await ingest(one(changed));
    times.push(performance.now() - start);
  }
  const scans = scansBetween(unchanged.scanned, (await activity(database)).scanned);
  times.sort((a, b) => a - b);
  const median = times[CHANGES / 2] ?? NaN;
  report(
    `one changed article of ${size}`,
    `${figure(median)} ms`,
    `most ${figure(times.at(-1) ?? NaN)} ms`,
  );
  report('rows read from end to end for it', scans, '');
  return median;
}

async function* filesOf(texts: readonly string[], size: number): AsyncGenerator<SourceFile> {
  await Promise.resolve();
  let at = 0;
  for (const text of variedTexts(texts, { count: size, share: SHARE, seed: SEED })) {
    yield fileOf(`help/part-${at % 97}/article-${at}.txt`, text);
    at += 1;
  }
}

/** Some of the files, evenly spread, each with a sentence put in at its end. */
async function changedFiles(
  texts: readonly string[],
  size: number,
): Promise<readonly SourceFile[]> {
  const changed: SourceFile[] = [];
  let at = 0;
  for await (const { uri, bytes } of filesOf(texts, size)) {
    const minutes = changed.length + 2;
    if (at % (size / CHANGES) === 0)
      changed.push(fileOf(uri, `${bytes.toString()}\nWait ${minutes} minutes before you go on.\n`));
    at += 1;
  }
  return changed;
}

async function* one(file: SourceFile): AsyncGenerator<SourceFile> {
  yield await Promise.resolve(file);
}

function fileOf(uri: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'file', uri, named: true, bytes, sha256 };
}

interface Activity {
  /** Rows inserted, updated and deleted since the server counts. */
  readonly written: number;
  /** Rows read by scans of whole tables, by table. */
  readonly scanned: ReadonlyMap<string, number>;
}

/** The counts of the server, once every connection has handed in its own. */
async function activity({ pool }: OpenDatabase): Promise<Activity> {
  await sleep(STATISTICS_MS);
  await Promise.all(
    Array.from({ length: CONNECTIONS }, () => pool.query('select pg_stat_force_next_flush()')),
  );
  const { rows } = await pool.query<{ name: string; written: number; scanned: number }>(
    `select relname as name, n_tup_ins + n_tup_upd + n_tup_del as written, seq_tup_read as scanned
     from pg_stat_user_tables`,
  );
  return {
    written: rows.reduce((sum, { written }) => sum + written, 0),
    scanned: new Map(rows.map(({ name, scanned }) => [name, scanned])),
  };
}

/** The tables that were scanned as a whole, with the rows read so; small closed lists aside. */
function scansBetween(before: Activity['scanned'], after: Activity['scanned']): string {
  const scans = [...after]
    .map(([name, rows]) => ({ name, rows: rows - (before.get(name) ?? 0) }))
    .filter(({ rows }) => rows > SMALL);
  return scans.map(({ name, rows }) => `${name} ${rows}`).join(', ') || 'none';
}
