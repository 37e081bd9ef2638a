// kill -9 of a process that is storing: every document is there whole or not at all, and the next
// one goes on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeDocument } from '../../db/store/documents.ts';
import { ensureCollection, startRun } from '../../db/store/runs.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { sampleDocument } from '../documents.ts';
import { killed, printed, startProcess } from './children.ts';

const READING = { readerVersion: '1', configuration: 'en' };
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Steps, rounds and articles of each document. */
async function documents(): Promise<readonly object[]> {
  const { rows } = await database.pool.query<object>(`select
      (select count(*) from articles where document_id = documents.id) as articles,
      count(*) as steps, count(details.id) as details,
      count(distinct substring(steps.text from 'round .*')) as rounds,
      bool_and(position(steps.text in documents.text) > 0) as in_text
    from documents join articles on articles.document_id = documents.id
    join steps on steps.article_id = articles.id
    left join details on details.step_id = steps.id
    group by documents.id`);
  return rows;
}

test('documents are whole after kill -9', async () => {
  for (const lines of [1, 4, 11, 17]) {
    const child = startProcess('storing', '', { DATABASE_URL: database.url });
    await printed(child, lines);
    await killed(child);
    const found = await documents();
    expect(found.length).toBeGreaterThanOrEqual(Math.min(lines, 7));
    const whole = { articles: 3, steps: 90, details: 90, rounds: 1, in_text: true };
    expect(found).toEqual(found.map(() => whole));
  }
});

test('the next process stores what the killed one was at', async () => {
  const child = startProcess('storing', '', { DATABASE_URL: database.url });
  await printed(child, 2);
  await killed(child);
  const collection = await ensureCollection(database.db, 'lamps');
  const run = await startRun(database.db, collection, { ...READING, kind: 'ingest' });
  for (let index = 0; index < 7; index += 1) {
    const sample = sampleDocument({ uri: `lamp-${index}.txt`, steps: ['Done.'] });
    expect(await storeDocument(database.db, { ...run, ...READING, ...sample })).toBe('stored');
  }
  const steps = await database.db.selectFrom('steps').select('text').execute();
  expect(steps.map(({ text }) => text)).toEqual(Array.from({ length: 7 }, () => 'Done.'));
});
