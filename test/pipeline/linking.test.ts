// The link stage over what is stored: only rows that differ are touched, and what no longer holds
// is gone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeDocument } from '../../db/store/documents.ts';
import { ensureCollection, startRun, type Run } from '../../db/store/runs.ts';
import { linkCollection } from '../../pipeline/link.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { sampleDocument, type SampleOptions } from '../documents.ts';
import { rowVersions } from '../rowVersions.ts';

const READING = { readerVersion: '1', configuration: 'en' };
let database: TestDatabase;
let run: Run;

async function store(options: SampleOptions): Promise<void> {
  await storeDocument(database.db, { ...run, ...READING, ...sampleDocument(options) });
}

beforeAll(async () => {
  database = await testDatabase();
  const collection = await ensureCollection(database.db, 'lamps');
  run = await startRun(database.db, collection, { ...READING, kind: 'ingest' });
  await store({ uri: 'a.txt', identifier: 'LM0001', cites: 'LM0002', error: 'No lamp.' });
  await store({ uri: 'b.txt', identifier: 'LM0002', cites: 'LM0009', error: 'no  lamp' });
  const other = await ensureCollection(database.db, 'other');
  const otherRun = await startRun(database.db, other, { ...READING, kind: 'ingest' });
  await storeDocument(database.db, { ...otherRun, ...READING, ...sampleDocument() });
});
afterAll(() => database.close());

const link = () => linkCollection(database.db, run.collectionId);

test('links are made once, and then nothing is written', async () => {
  expect(await link()).toBe(true);
  const before = await rowVersions(database.pool);
  expect(await link()).toBe(false);
  expect(await rowVersions(database.pool)).toEqual(before);
});

test('what no longer holds is taken back', async () => {
  await link();
  await store({ uri: 'b.txt', identifier: 'LM0003', cites: 'LM0001', error: 'Too dark' });
  await link();
  const { rows } = await database.pool.query<{ line: string }>(
    `select target || ' ' || status as line from article_references
     where collection_id = $1 order by 1`,
    [run.collectionId],
  );
  expect(rows.map(({ line }) => line)).toEqual(['LM0001 resolved', 'LM0002 wanted']);
  const errors = await database.db.selectFrom('errors').select('message').execute();
  expect(errors.map(({ message }) => message).toSorted()).toEqual(['No lamp.', 'Too dark']);
  const unbound = await database.pool.query(
    'select from error_mentions where collection_id = $1 and error_id is null',
    [run.collectionId],
  );
  expect(unbound.rowCount).toBe(0);
});

test('solutions of an error come once for each issue, or as a mention pairs them', async () => {
  await link();
  const solutions = () =>
    database.db
      .selectFrom('error_solutions')
      .innerJoin('errors', 'errors.id', 'error_solutions.error_id')
      .select(['error_solutions.ordinal', 'cause', 'remedy'])
      .where('message', '=', 'No lamp.')
      .orderBy('error_solutions.ordinal')
      .execute();
  const pair = { cause: 'The lamp may be too far away.', remedy: 'Carry it closer.' };
  expect(await solutions()).toEqual([{ ordinal: 1, ...pair }]);
  await database.pool.query(`update error_mentions set issue_id = null,
    causes = array['It is far.', 'It is off.'], remedies = array['Come closer.']`);
  expect(await solutions()).toEqual([
    { ordinal: 1, cause: 'It is far.', remedy: 'Come closer.' },
    { ordinal: 2, cause: 'It is off.', remedy: null },
  ]);
});

test('of two link stages at once one does all, and the queue is empty', async () => {
  await store({ uri: 'c.txt', identifier: 'LM0009' });
  await Promise.all([link(), link()]);
  const { rowCount } = await database.pool.query(
    'select from link_queue where collection_id = $1',
    [run.collectionId],
  );
  expect(rowCount).toBe(0);
  expect(await link()).toBe(false);
});
