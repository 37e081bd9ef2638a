// kill -9 in the link stage: the next one makes the graph that an undisturbed one makes.
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/connect.ts';
import { collectionId } from '../../schema/identity.ts';
import { linkCollection } from '../../pipeline/link.ts';
import { copyOfDatabase, dropDatabase, newDatabase } from '../database.ts';
import { killed, printed, startProcess } from '../db/children.ts';
import { randomNumbers } from '../cli/documents.ts';
import { differences, graphOf } from '../graphOf.ts';
import { storeTexts } from '../markup.ts';
import { library } from './library.ts';

const LIBRARIES = 12;
const KILLS = 20;
const SEED = 20_261_124;

let unlinked: string;
beforeAll(async () => {
  unlinked = await newDatabase('template');
  const { db, close } = await openDatabase({ dataFolder: '', databaseUrl: unlinked });
  const libraries = fc.sample(library, { seed: SEED, numRuns: LIBRARIES });
  const texts = libraries.flatMap((one, at) =>
    Object.entries(one).map(([uri, text]): [string, string] => [`part-${at}/${uri}`, text]),
  );
  await storeTexts(db, 'lumo', Object.fromEntries(texts), { link: false });
  await close();
});
afterAll(() => dropDatabase(unlinked));

/** What a database holds after `work` on a copy of the unlinked one, and links after that. */
async function graphAfter(work: (url: string) => Promise<void>) {
  const url = await copyOfDatabase(unlinked);
  try {
    await work(url);
    const { db, pool, close } = await openDatabase({ dataFolder: '', databaseUrl: url });
    const began = performance.now();
    const linked = await linkCollection(db, collectionId('lumo'));
    const durationMs = performance.now() - began;
    const graph = await graphOf(pool);
    await close();
    return { graph, linked, durationMs };
  } finally {
    await dropDatabase(url);
  }
}

test('links are whole after any of many deaths', { timeout: 600_000 }, async () => {
  const undisturbed = await graphAfter(() => Promise.resolve());
  expect(undisturbed.graph.filter((line) => line.startsWith('relations ')).length).toBeGreaterThan(
    9,
  );
  const random = randomNumbers(SEED);
  let interrupted = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const { graph, linked } = await graphAfter(async (url) => {
      const child = startProcess('linking', '', { DATABASE_URL: url });
      await printed(child, 1);
      await sleep(random(Math.ceil(undisturbed.durationMs)));
      await killed(child);
    });
    if (linked) interrupted += 1;
    expect(differences(undisturbed.graph, graph), `kill ${kill}`).toEqual([]);
  }
  expect(interrupted).toBeGreaterThan(0);
});
