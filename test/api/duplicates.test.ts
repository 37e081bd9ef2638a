// Articles and rows that say the same, as the API shows them.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { executeQuery } from '../../api/execute.ts';
import type { SourceFile } from '../../ingest/source/source.ts';
import { ingestSources } from '../../pipeline/ingest.ts';
import { testDatabase, type TestDatabase } from '../database.ts';

const article = (title: string, platform: string, extra: readonly string[] = []) =>
  [
    title,
    '',
    'Procedure:',
    '',
    `1. On your ${platform} device, open the Wren app and sign in with your own name.`,
    '2. Tap Add at the top right of the screen, and wait until the lamp blinks three times.',
    '3. Hold the device close to the lamp and tap Pair when its name is on the screen.',
    ...extra,
    '',
  ].join('\n');

const file = (uri: string, text: string): SourceFile => {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'file', uri, named: true, bytes, sha256 };
};

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const more = [
    '4. Give the lamp a name that all in the house know, and choose the room it stands in.',
    '5. Leave the app open for a minute while the lamp fetches its newest program from home.',
    '6. Tap Done, and ask somebody else to try the lamp with an app that has been invited.',
  ];
  const files = [
    file('a.txt', article('How to pair a lamp on Android', 'Android')),
    file('b.txt', article('How to pair a lamp on iPhone', 'iPhone')),
    file('c.txt', article('How to pair a lamp on Android', 'Android')),
    file('d.txt', article('How to begin with a lamp on Android', 'Android', more)),
  ];
  const inputs = (async function* () {
    for (const one of files) yield await Promise.resolve(one);
  })();
  await ingestSources({ database, collection: 'lamps', inputs });
});
afterAll(() => database.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await executeQuery({ query, variables: {}, collection: null, database });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

it('shows clusters with what is in them', async () => {
  const data = await ask(`{ duplicates(filter: { kind: ARTICLE, class: TWIN }) { totalCount nodes {
    kind class size most members(first: 5) { totalCount nodes {
      kind text article { platforms { id } } source { text } } } } } }`);
  expect(data).toMatchObject({
    duplicates: {
      totalCount: 1,
      nodes: [{ kind: 'ARTICLE', class: 'TWIN', size: 3, members: { totalCount: 3 } }],
    },
  });
  const steps = await ask(`{ duplicates(filter: { kind: BLOCK, class: EXACT }) { nodes {
    size least members(first: 5) { nodes { kind text article { title } span { start { line } } } } } } }`);
  expect(steps).toMatchObject({
    duplicates: {
      nodes: [
        // Rows of exact copies are not among them.
        { size: 3, least: 100, members: { nodes: [{ kind: 'STEP' }, {}, {}] } },
        { size: 3, least: 100 },
        { size: 2, least: 100 },
      ],
    },
  });
});

it('shows of an article what says the same, and its twins', async () => {
  const data = await ask(`{ articles(filter: { title: "begin with" }) { nodes {
    duplicates { class containment article { title } } twins { article { title } } } } }`);
  const title: unknown = expect.stringContaining('pair a lamp');
  const less = { class: 'CONTAINED', article: { title } };
  expect(data).toMatchObject({
    articles: { nodes: [{ twins: [], duplicates: [less, less, less] }] },
  });
  const twins = await ask(`{ articles(filter: { platform: "ios" }) { nodes {
    twins { class similarity article { title } } } } }`);
  const other = { class: 'TWIN', article: { title: 'How to pair a lamp on Android' } };
  expect(twins).toMatchObject({ articles: { nodes: [{ twins: [other, other] }] } });
  const copies = await ask(`{ articles(filter: { title: "pair a lamp on android" }) { nodes {
    duplicates { class similarity article { title } } } } }`);
  expect(copies).toMatchObject({
    articles: {
      nodes: [{ duplicates: [{ class: 'EXACT', similarity: 100 }, { class: 'CONTAINED' }] }],
    },
  });
});
