// The graph is a function of the documents that are there: whatever order they came in, however
// the runs were split, whatever was stored twice or removed and stored again.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TABLES } from '../../db/tables.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { removeFromCollection } from '../../pipeline/remove.ts';
import { corpusTexts, hasCorpora } from '../link/history/corpora.ts';
import { differences, graphOf } from '../graphOf.ts';
import { storeTexts } from '../markup.ts';
import { library, type Library } from './library.ts';

const RUNS = 40;
const SEED = 20_261_124;
/** Of the corpora each so many-th file. */
const EVERY = 15;

let straight: TestDatabase;
let crooked: TestDatabase;
beforeAll(async () => {
  straight = await testDatabase();
  crooked = await testDatabase();
});
afterAll(async () => {
  await straight.close();
  await crooked.close();
});

const empty = ({ pool }: TestDatabase) =>
  pool.query(`truncate ${Object.keys(TABLES).join(', ')} cascade`);

/** The graph of all documents stored in one run. */
async function straightGraph(texts: Library): Promise<readonly string[]> {
  await empty(straight);
  await storeTexts(straight.db, 'lumo', texts);
  return graphOf(straight.pool);
}

/** Each document with the run that stores it; some are stored in two runs. */
const plan = (texts: Library) => {
  const uris = Object.keys(texts);
  return fc.record({
    order: fc.shuffledSubarray(uris, { minLength: uris.length, maxLength: uris.length }),
    run: fc.array(fc.nat(2), { minLength: uris.length, maxLength: uris.length }),
    again: fc.subarray(uris),
    removed: fc.subarray(uris),
    strangers: library,
  });
};

it('whatever the order and the runs', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      library.chain((texts) => fc.tuple(fc.constant(texts), plan(texts))),
      async ([texts, { order, run, again, removed, strangers }]) => {
        await empty(crooked);
        const others = prefixed('strange/', strangers);
        await storeTexts(crooked.db, 'lumo', others);
        for (const each of [0, 1, 2]) {
          const uris = order.filter((_, at) => run[at] === each);
          if (each > 0) uris.push(...again);
          await storeTexts(crooked.db, 'lumo', pick(texts, uris));
          if (each === 1) await remove(crooked, [...removed, ...Object.keys(others)]);
        }
        await storeTexts(crooked.db, 'lumo', texts);
        expect(differences(await straightGraph(texts), await graphOf(crooked.pool))).toEqual([]);
      },
    ),
    { seed: SEED, numRuns: RUNS },
  );
});

it.skipIf(!hasCorpora)(
  'of articles that others wrote (skipped without ../shared/corpora)',
  { timeout: 300_000 },
  async () => {
    const texts = corpusTexts(EVERY);
    const uris = Object.keys(texts).toReversed();
    const [early, late] = [
      uris.filter((_, at) => at % 3 === 0),
      uris.filter((_, at) => at % 3 > 0),
    ];
    await empty(crooked);
    await storeTexts(crooked.db, 'lumo', pick(texts, late));
    await storeTexts(crooked.db, 'lumo', pick(texts, early));
    await remove(crooked, late.slice(0, late.length / 2));
    await storeTexts(crooked.db, 'lumo', texts);
    expect(differences(await straightGraph(texts), await graphOf(crooked.pool))).toEqual([]);
  },
);

function remove({ db }: TestDatabase, uris: readonly string[]) {
  return removeFromCollection(db, 'lumo', uris);
}

function prefixed(folder: string, texts: Library): Library {
  return Object.fromEntries(Object.entries(texts).map(([uri, text]) => [`${folder}${uri}`, text]));
}

function pick(texts: Library, uris: readonly string[]): Library {
  return Object.fromEntries(uris.map((uri) => [uri, texts[uri] ?? '']));
}
