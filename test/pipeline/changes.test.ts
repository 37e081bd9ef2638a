// The feed of changes: each change once, in one order, to whoever reads on from where they were.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeDocument } from '../../db/store/documents.ts';
import { numberChanges } from '../../db/store/linking/changes.ts';
import { linking } from '../../db/store/linking/stage.ts';
import { ensureCollection, startRun } from '../../db/store/runs.ts';
import { linkCollection } from '../../pipeline/link.ts';
import { removeFromCollection } from '../../pipeline/remove.ts';
import { CHANGE_KINDS, CHANGE_SUBJECTS } from '../../schema/lists.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { sampleDocument, type SampleOptions } from '../documents.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function changesIn(collectionId: string): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `select concat_ws(' ', kind, before, '>', after) as line from changes
     where collection_id = $1 order by number`,
    [collectionId],
  );
  return rows.map(({ line }) => line);
}

describe('the feed of changes', () => {
  it('skips nothing where runs commit out of order', async () => {
    const collection = await ensureCollection(database.db, 'feed');
    const reading = { readerVersion: '1', configuration: 'en' };
    const run = await startRun(database.db, collection, { ...reading, kind: 'ingest' });
    const store = (uri: string) =>
      storeDocument(database.db, { ...run, ...reading, ...sampleDocument({ uri }) });
    const publish = () =>
      linking(database.db, collection, (transaction) => numberChanges(transaction, collection));
    const since = async (number: number): Promise<readonly number[]> => {
      const { rows } = await database.pool.query<{ number: number }>(
        'select number from changes where collection_id = $1 and number > $2 order by number',
        [collection, number],
      );
      return rows.map((row) => row.number);
    };

    await store('first.txt');
    // Written before the second, and visible after it.
    const slow = await database.pool.connect();
    await slow.query('begin');
    await slow.query(
      `insert into changes select collection_id, gen_random_uuid(), null, kind, subject, article_id,
         document_id, subject_id, before, after, run_id, stored_at - interval '1 hour', ordinal
       from changes where collection_id = $1`,
      [collection],
    );
    await store('second.txt');
    await publish();
    expect(await since(0)).toEqual([1, 2]);
    await slow.query('commit');
    slow.release();
    await Promise.all([publish(), publish(), store('third.txt')]);
    await publish();
    expect(await since(2)).toEqual([3, 4]);
  });

  it('tells what references mean now that they did not mean before', async () => {
    const collection = 'references';
    const id = await ensureCollection(database.db, collection);
    const reading = { readerVersion: '1', configuration: 'en' };
    const run = await startRun(database.db, id, { ...reading, kind: 'ingest' });
    const store = async (options: SampleOptions) => {
      await storeDocument(database.db, { ...run, ...reading, ...sampleDocument(options) });
      await linkCollection(database.db, id);
    };
    await store({ uri: 'a.txt', title: 'How to add a lamp', cites: 'LM0002' });
    await store({ uri: 'b.txt', title: 'All lamps', identifier: 'LM0002', cites: 'LM0009' });
    await removeFromCollection(database.db, collection, ['b.txt']);
    expect(await changesIn(id)).toEqual([
      'articleAdded > How to add a lamp',
      'articleAdded > All lamps',
      'referenceResolved LM0002: wanted > LM0002: resolved, All lamps',
      'articleRemoved All lamps >',
      'referenceResolved LM0002: resolved > LM0002: wanted',
    ]);
  });

  it('has the kinds and subjects of the vocabulary', async () => {
    const words = async (table: string) =>
      (await database.pool.query<{ id: string }>(`select id from ${table}`)).rows.map(
        ({ id }) => id,
      );
    expect((await words('change_kinds')).toSorted()).toEqual([...CHANGE_KINDS].sort());
    expect((await words('change_subjects')).toSorted()).toEqual([...CHANGE_SUBJECTS].sort());
  });
});
