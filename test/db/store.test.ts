// Storing documents: what is read back, what an unchanged or a changed document writes, and what
// is left when storing fails.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeDocument, unchangedDocuments } from '../../db/store/documents.ts';
import { rowsOf } from '../../db/store/rows.ts';
import { ensureCollection, finishRun, recordInputs, startRun } from '../../db/store/runs.ts';
import type { Run } from '../../db/store/runs.ts';
import { DOCUMENT_TABLES } from '../../db/tables.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { sampleDocument, type SampleDocument } from '../documents.ts';
import { rowVersions } from '../rowVersions.ts';

const READING = { readerVersion: '1', configuration: 'en' };
let database: TestDatabase;
let run: Run;

beforeAll(async () => {
  database = await testDatabase();
  const collection = await ensureCollection(database.db, 'lamps');
  run = await startRun(database.db, collection, { ...READING, kind: 'ingest' });
});
afterAll(() => database.close());

const store = (sample: SampleDocument, reading = READING) =>
  storeDocument(database.db, { ...run, ...sample, ...reading });

async function counts(): Promise<Record<string, number>> {
  const tables = Object.keys(DOCUMENT_TABLES);
  const { rows } = await database.pool.query<Record<string, number>>(
    `select ${tables.map((table) => `(select count(*) from ${table}) as ${table}`).join(', ')}`,
  );
  return rows[0] ?? {};
}

async function texts(query: string, ...values: readonly unknown[]): Promise<readonly unknown[]> {
  const { rows } = await database.pool.query<{ text: unknown }>(query, [...values]);
  return rows.map(({ text }) => text);
}

test('what is stored is read back, row by row', async () => {
  const sample = sampleDocument({ uri: 'read-back.txt', identifier: 'LM0001', articles: 2 });
  expect(await store(sample)).toBe('stored');
  const expected = rowsOf(sample.document, {
    ...READING,
    ...run,
    text: sample.text,
    derived: sample.derived,
    storedAt: new Date(),
  });
  for (const [table, rows] of Object.entries(expected)) {
    const ids = rows.map(({ id }) => id);
    const stored = await database.pool.query<Record<string, unknown>>(
      `select ${table}.* from ${table}
       join unnest($1::uuid[]) with ordinality as wanted (id, place) using (id) order by place`,
      [ids],
    );
    const collection = { collection_id: run.collectionId };
    const wanted = rows.map((row) => ({ ...collection, ...inColumns(row) }));
    expect(stored.rows.map(withoutTime)).toEqual(wanted.map(withoutTime));
  }
});

function withoutTime(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'stored_at'));
}

/** A row with each span in its six columns. */
function inColumns(row: object): object {
  const parts = ['start_line', 'start_column', 'start_offset'];
  const ends = ['end_line', 'end_column', 'end_offset'];
  const columns = Object.entries(row).flatMap(([name, value]: [string, unknown]) => {
    if (!name.endsWith('span')) return [[name, value] as const];
    const prefix = name.slice(0, -'span'.length);
    const numbers: readonly unknown[] = Array.isArray(value) ? value : [];
    return [...parts, ...ends].map(
      (part, index) => [prefix + part, numbers[index] ?? null] as const,
    );
  });
  return Object.fromEntries<unknown>(columns);
}

test('an unchanged document writes nothing', async () => {
  const sample = sampleDocument({ uri: 'unchanged.txt' });
  await store(sample);
  const before = await rowVersions(database.pool);
  expect(await store(sample)).toBe('unchanged');
  expect(await rowVersions(database.pool)).toEqual(before);
});

test('the unchanged among many are found at once', async () => {
  const [known, edited] = [
    sampleDocument({ uri: 'known.txt' }),
    sampleDocument({ uri: 'edited.txt' }),
  ];
  await store(known);
  await store(edited);
  const sources = [
    known.document.source,
    { uri: 'edited.txt', sha256: 'f'.repeat(64) },
    { uri: 'new.txt', sha256: 'e'.repeat(64) },
  ];
  const find = (reading: typeof READING) =>
    unchangedDocuments(database.db, run.collectionId, sources, reading);
  expect([...(await find(READING))]).toEqual(['known.txt']);
  expect([...(await find({ ...READING, readerVersion: '2' }))]).toEqual([]);
  expect([...(await find({ ...READING, configuration: 'de' }))]).toEqual([]);
});

test('another reader version or configuration stores a document again', async () => {
  const sample = sampleDocument({ uri: 'reader.txt' });
  await store(sample);
  expect(await store(sample, { ...READING, readerVersion: '2' })).toBe('stored');
  expect(await store(sample, { readerVersion: '2', configuration: 'de' })).toBe('stored');
});

test('a changed document keeps the ids of what is the same and loses what is gone', async () => {
  const uri = 'changed.txt';
  await store(sampleDocument({ uri, steps: ['Open the app.', 'Tap Add lamp.'] }));
  const idsOf = `select steps.id || ' ' || steps.text as text from steps
    join articles on articles.id = article_id join documents on documents.id = document_id
    where uri = $1 order by steps.ordinal`;
  const before = await texts(idsOf, uri);
  await store(sampleDocument({ uri, steps: ['Wait.', 'Open the app.', 'Tap Add lamp.'] }));
  const after = await texts(idsOf, uri);
  expect(after.slice(1)).toEqual(before);
  await store(sampleDocument({ uri, steps: ['Open the app.'] }));
  expect(await texts(idsOf, uri)).toEqual(before.slice(0, 1));
});

test('a document stored again after an edit has the rows of a fresh one', async () => {
  const uri = 'edit.txt';
  const edited = sampleDocument({ uri, title: 'How to remove a lamp', steps: ['Tap Remove.'] });
  const before = await counts();
  await store(sampleDocument({ uri, articles: 3 }));
  await store(edited);
  const after = await counts();
  const rows = rowsOf(edited.document, { ...READING, ...run, ...edited, storedAt: new Date() });
  for (const [table, list] of Object.entries(rows)) {
    expect([table, (after[table] ?? 0) - (before[table] ?? 0)]).toEqual([table, list.length]);
  }
});

test('what the link stage found about a row stays while the row is the same', async () => {
  const uri = 'linked.txt';
  const steps = ['Open the app.'];
  await store(sampleDocument({ uri, steps, cites: 'LM7777' }));
  await database.pool.query(
    `update article_references set status = 'wanted' where target = 'LM7777'`,
  );
  await store(sampleDocument({ uri, steps: [...steps, 'Wait.'], cites: 'LM7777' }));
  const status = `select status as text from article_references where target = $1`;
  expect(await texts(status, 'LM7777')).toEqual(['wanted']);
  await store(sampleDocument({ uri, steps, cites: 'LM7778' }));
  expect(await texts(status, 'LM7778')).toEqual(['unlinked']);
});

test('a document that fails in the middle leaves nothing, or its last whole state', async () => {
  const uri = 'fails.txt';
  const broken = (sample: SampleDocument): SampleDocument => ({
    ...sample,
    document: {
      ...sample.document,
      articles: sample.document.articles.map((article) => ({
        ...article,
        span: { ...article.span, end: { ...article.span.end, offset: 2 ** 40 } },
      })),
    },
  });
  const empty = await rowVersions(database.pool);
  await expect(store(broken(sampleDocument({ uri })))).rejects.toThrow(/out of range/);
  expect(await rowVersions(database.pool)).toEqual(empty);
  await store(sampleDocument({ uri }));
  const whole = await rowVersions(database.pool);
  await expect(store(broken(sampleDocument({ uri, steps: ['Wait.'] })))).rejects.toThrow();
  expect(await rowVersions(database.pool)).toEqual(whole);
});

test('two that store the same uri at once both end well', async () => {
  const uri = 'at-once.txt';
  const samples = Array.from({ length: 8 }, (_, index) =>
    sampleDocument({ uri, steps: [`Open page ${index % 4}.`] }),
  );
  const outcomes = await Promise.all(samples.map((sample) => store(sample)));
  expect(outcomes).toContain('stored');
  const steps = await texts(
    `select steps.text from steps join articles on articles.id = article_id
     join documents on documents.id = document_id where uri = $1`,
    uri,
  );
  expect(steps).toHaveLength(1);
});

test('characters that Postgres cannot hold keep their place', async () => {
  const steps = ['Tap \0 and \ud800 then 💡 \\u0000.'];
  const sample = sampleDocument({ uri: 'odd.txt', steps });
  expect(await store(sample)).toBe('stored');
  const [text] = await texts('select text from documents where uri = $1', 'odd.txt');
  expect(text).toBe(sample.text.replace(/\0|\ud800(?![\udc00-\udfff])/g, '\ufffd'));
  expect(await texts(`select text from steps where text like 'Tap %u0000.'`)).toEqual([
    'Tap \ufffd and \ufffd then 💡 \\u0000.',
  ]);
});

test('names of any length can be stored', async () => {
  const long = Array.from({ length: 4000 }, (_, index) => index.toString(36)).join(' ');
  const sample = sampleDocument({
    uri: `${long}.txt`,
    title: long,
    identifier: long,
    cites: long,
    error: long,
    steps: [`Tap A${long.replaceAll(' ', '')}.`],
  });
  expect(await store(sample)).toBe('stored');
});

test('a run keeps its counts and the inputs that were lost', async () => {
  const counted = { stored: 2, unchanged: 1, skipped: 1, failed: 1, characters: 3e9, claimed: 2e9 };
  await recordInputs(database.db, run, [
    { uri: 'a.png', outcome: 'skipped', reason: 'not a text' },
    { uri: 'b\0.txt', outcome: 'failed', reason: 'cannot be read' },
  ]);
  await finishRun(database.db, run, counted);
  const [found] = await database.db.selectFrom('runs').selectAll().execute();
  expect(found).toMatchObject({ ...counted, kind: 'ingest', reader_version: '1' });
  expect(found?.finished_at).toBeInstanceOf(Date);
  expect(await texts('select uri as text from run_inputs order by uri')).toEqual([
    'a.png',
    'b\ufffd.txt',
  ]);
});
