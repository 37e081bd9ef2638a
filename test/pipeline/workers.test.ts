// Reading in worker threads: the same outcome as in one thread, whatever the threads do.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../pipeline/batch.ts';
import { ingestSources, type IngestOptions } from '../../pipeline/ingest.ts';
import { ReaderPool } from '../../pipeline/readerPool.ts';
import type { SourceFile } from '../../ingest/source/source.ts';
import { articleText } from '../cli/documents.ts';
import { contentsOf, linksOf } from '../cli/graph.ts';
import { testDatabase, type TestDatabase } from '../database.ts';

const SCRIPT = new URL('threads/crashing.mjs', import.meta.url);
const NO_SCRIPT = new URL('data:text/javascript,throw new Error("no start")');

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

function file(uri: string, content: string | Buffer): SourceFile {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'file', uri, named: false, sha256, bytes };
}

/** Articles, and among them what is read to no document. */
const inputs: readonly Input[] = Array.from({ length: 150 }, (_, number): Input => {
  if (number % 40 === 39) return file(`${number}.png`, Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  if (number % 50 === 49) {
    return { kind: 'failed', uri: `${number}.txt`, named: false, reason: 'permission denied' };
  }
  return file(`${number}.txt`, articleText(number));
});

async function ingest(collection: string, all: readonly Input[], more: Partial<IngestOptions>) {
  async function* each(): AsyncGenerator<Input> {
    for (const input of all) yield await Promise.resolve(input);
  }
  const summary = await ingestSources({
    database,
    collection,
    inputs: each(),
    ...more,
  });
  return { ...summary, runId: '' };
}

describe('many documents', () => {
  it('end as they do in one thread, in the order of the inputs', async () => {
    const alone = await ingest('alone', inputs, { workers: 0 });
    expect(alone).toMatchObject({ seen: 150, workers: 0 });
    const told: number[] = [];
    const done: number[] = [];
    const threaded = await ingest('threaded', inputs, {
      workers: 2,
      script: SCRIPT,
      onWorkers: (count) => told.push(count),
      onProgress: (count) => done.push(count),
    });
    expect(threaded).toEqual({ ...alone, workers: 2 });
    expect(told).toEqual([2]);
    expect(done).toEqual(inputs.map((_, index) => index + 1));
    expect(await contentsOf(database.db, 'threaded')).toEqual(
      await contentsOf(database.db, 'alone'),
    );
    expect(await linksOf(database.db, 'threaded')).toEqual(await linksOf(database.db, 'alone'));

    const again = await ingest('threaded', inputs, { workers: 2, script: SCRIPT });
    expect(again).toMatchObject({ stored: 0, unchanged: alone.stored, workers: 0 });
  });

  it('few need no thread', async () => {
    const summary = await ingest('few', inputs.slice(0, 60), { workers: 2, script: SCRIPT });
    expect(summary).toMatchObject({ seen: 60, workers: 0 });
  });

  it('are read by the configuration', async () => {
    const config = { language: 'de' };
    await ingest('german', inputs, { workers: 1, script: SCRIPT, config });
    const { rows } = await database.pool.query<{ language: string }>(
      `select distinct language from articles a join collections c on c.id = a.collection_id
       where c.name = 'german'`,
    );
    expect(rows).toEqual([{ language: 'de' }]);
  });
});

describe('threads that crash', () => {
  it('cost the document that they were at, and no other', async () => {
    const crashing = [100, 101, 130].map((number) =>
      file(`crash${number}.txt`, articleText(number)),
    );
    const all = [...inputs.slice(0, 70), ...crashing, ...inputs.slice(70)];
    const alone = await ingest('whole', inputs, { workers: 0 });
    const summary = await ingest('crashed', all, { workers: 2, script: SCRIPT });
    expect(summary).toMatchObject({ seen: 153, stored: alone.stored, skipped: alone.skipped });
    const reason = 'the thread that read it crashed (exit code 7)';
    const lost = crashing.map(({ uri }) => ({ uri, named: false, reason }));
    expect(summary.failed.filter(({ uri }) => uri.startsWith('crash'))).toEqual(lost);
    expect(summary.failed).toHaveLength(alone.failed.length + crashing.length);
  });

  it('that cannot start leave all to this one', async () => {
    const alone = await ingest('one', inputs, { workers: 0 });
    const told: number[] = [];
    const onWorkers = (count: number) => told.push(count);
    const options = { workers: 2, script: NO_SCRIPT, onWorkers };
    expect(await ingest('none', inputs, options)).toEqual(alone);
    expect(told).toEqual([2, 0]);
  });
});

describe('a pool that is closed', () => {
  it('answers for what waits, and for what comes later', async () => {
    const pool = new ReaderPool({ config: {}, size: 1, script: SCRIPT });
    const waiting = Array.from({ length: 5 }, (_, number) =>
      pool.read(file('a.txt', articleText(number))),
    );
    await pool.close();
    const results = await Promise.all([...waiting, pool.read(file('b.txt', articleText(9)))]);
    expect(results.filter((result) => result === null).length).toBeGreaterThan(0);
    expect(results.at(-1)).toBeNull();
  });
});
