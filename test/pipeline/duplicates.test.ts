// Texts that say the same, in the store: whatever came first, in few or many runs, with documents added,
// changed and taken away in between, the same is found, and it is what comparing all in memory finds.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeDocuments } from '../../db/store/removal.ts';
import { ensureCollection, startRun } from '../../db/store/runs.ts';
import type { SourceFile } from '../../ingest/source/source.ts';
import { pairsAmong } from '../../link/duplicates/pairs.ts';
import { CROWD } from '../../link/duplicates/candidates.ts';
import { allTexts } from '../../db/read/linking/maskedTexts.ts';
import { ingestSources } from '../../pipeline/ingest.ts';
import { linkCollection } from '../../pipeline/link.ts';
import { testDatabase, type TestDatabase } from '../database.ts';

const PLACES = ['kitchen', 'cellar', 'attic', 'garden', 'garage', 'porch', 'study'];
const THINGS = ['lamp', 'hub', 'blind', 'heater', 'door', 'camera', 'speaker', 'sensor'];

/** An invented article: one of a family whose members differ in few words, and of its platform. */
function articleText(at: number): string {
  const family = Math.floor(at / 6);
  const thing = THINGS[family % THINGS.length] ?? '';
  const place = PLACES[Math.floor(family / THINGS.length) % PLACES.length] ?? '';
  const platform = at % 2 === 0 ? 'Android' : 'iPhone';
  const own = `unit${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`;
  return [
    `How to move the ${thing} of the ${place} on ${platform}`,
    '',
    'Requirements:',
    '',
    `- The Wren app must be installed on your ${platform} and the ${thing} must have power.`,
    '',
    'Procedure:',
    '',
    `1. On your ${platform} open the Wren app and choose the ${thing} of the ${place}.`,
    `2. Tap the name of ${own} at the very top and then choose to move the ${thing} elsewhere.`,
    `3. Wait until the ${thing} of the ${place} has found its new room and says so with a sound.`,
    `4. Close the app, carry ${own} to the shelf beside the door, tell all the family about it, and write its new room on the list that hangs in the hall, since nobody will remember it a year from now.`,
    '',
  ].join('\n');
}

const file = (uri: string, text: string): SourceFile => {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'file', uri, named: true, bytes, sha256 };
};
const files = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => file(`${from + at}.txt`, articleText(from + at)));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function* each(list: readonly SourceFile[]) {
  for (const one of list) yield await Promise.resolve(one);
}

async function ingest(collection: string, list: readonly SourceFile[]): Promise<void> {
  await ingestSources({ database, collection, inputs: each(list) });
}

async function remove(collection: string, uris: readonly string[]): Promise<void> {
  const id = await ensureCollection(database.db, collection);
  const reading = { kind: 'ingest', readerVersion: '1', configuration: 'en' } as const;
  await removeDocuments(database.db, await startRun(database.db, id, reading), uris);
  await linkCollection(database.db, id);
}

/** All that is known of duplicates in a collection, its own ids left out. */
async function found(collection: string) {
  const id = await ensureCollection(database.db, collection);
  const lines = async (query: string) => {
    const { rows } = await database.pool.query<{ line: string }>(
      `select concat_ws(' ', ${query} order by 1`,
      [id],
    );
    return rows.map(({ line }) => line);
  };
  return {
    texts: await lines(`kind, id) as line from masked_texts where collection_id = $1`),
    crowds: await lines(
      `band, size, first_text_id) as line from crowded_bands where collection_id = $1`,
    ),
    pairs: await lines(`kind, class, a_text_id, b_text_id, similarity, containment) as line
      from duplicate_pairs where collection_id = $1`),
    clusters: await lines(`kind, class, least, most, uses, (select string_agg(text_id::text, ','
      order by text_id) from clustered_texts m where m.collection_id = c.collection_id
        and cluster_id = c.id)) as line from duplicate_clusters c where collection_id = $1`),
  };
}

describe('the same documents', () => {
  const COUNT = 260;

  test('give the same, at once, in parts, and with others that came and went', async () => {
    await ingest('at once', files(0, COUNT));
    const expected = await found('at once');
    expect(expected.pairs.length).toBeGreaterThan(COUNT);
    expect(expected.crowds.length).toBeGreaterThan(0);
    expect(new Set(expected.clusters.map((line) => line.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set(['article near', 'article twin', 'block exact', 'block near', 'block twin']),
    );

    for (let from = COUNT; from > 0; from -= 65) await ingest('in parts', files(from - 65, from));
    expect(await found('in parts')).toEqual(expected);

    await ingest('with others', [...files(COUNT, COUNT + 60), file('3.txt', articleText(200))]);
    await ingest('with others', files(0, COUNT));
    const others = files(COUNT, COUNT + 60).map(({ uri }) => uri);
    await remove('with others', others);
    expect(await found('with others')).toEqual(expected);
  });

  test('give what comparing all of them in memory gives', async () => {
    const id = await ensureCollection(database.db, 'in parts');
    const { pairs, crowds } = pairsAmong(await allTexts(database.db, id));
    const { pairs: stored, crowds: crowded } = await found('in parts');
    expect(stored.length).toBeGreaterThan(COUNT);
    const inMemory = pairs.map(({ kind, a, b, similarity, containment, ...pair }) =>
      [kind, pair.class, a, b, similarity, containment].join(' '),
    );
    expect(inMemory.toSorted()).toEqual(stored.toSorted());
    expect(crowds.map(({ band, size, first }) => `${band} ${size} ${first}`).toSorted()).toEqual(
      crowded.toSorted(),
    );
    expect(crowds.every(({ size }) => size > CROWD)).toBe(true);
  });

  test('leave nothing when they are gone', async () => {
    const uris = files(0, COUNT).map(({ uri }) => uri);
    await remove('in parts', uris);
    expect(await found('in parts')).toEqual({ texts: [], crowds: [], pairs: [], clusters: [] });
  });
});

test('rows of exact copies of an article count once, the articles each', async () => {
  await ingest('copies', [file('a.txt', articleText(1)), file('b.txt', articleText(1))]);
  const { clusters, pairs } = await found('copies');
  expect(pairs).toEqual([]);
  expect(clusters).toHaveLength(1);
  expect(clusters[0]).toMatch(/^article exact 100 100 2 /);
});
